/**
 * The engine on a page of the extension itself, which loads this as a script beside its own: browsers
 * put content scripts into no such page. To the engine it is a page like any other.
 */
import packJson from 'sidelight:pack';
import { loadPack } from '../pack/load/load-pack.ts';
import { browser } from '../platform/browser.ts';
import { reportError } from '../platform/report-error.ts';
import { followSettings } from '../platform/settings-store.ts';
import { runOnPage } from './run-on-page.ts';

const life = new AbortController();
// A correction would be one of this page alone: there is nothing to correct in a sample.
const run = runOnPage(loadPack(packJson), life, false);
let hasBegun = false;

followSettings(
  browser.storage,
  {
    onValue: (settings) => {
      run.onSettings(settings, []);
      if (!hasBegun) run.begin();
      hasBegun = true;
    },
    onProblem: (error) => reportError('own page: settings', error),
  },
  life.signal,
).catch((error: unknown) => reportError('own page: start', error));
