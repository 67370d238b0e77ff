/**
 * Runs the engine on a page of the extension itself. The page loads this script along with its own,
 * because browsers inject no content scripts there. For the engine, it is a page like any other.
 */
import packJson from 'sidelight:pack';
import { loadPack } from '../pack/load/load-pack.ts';
import { answerMessages } from '../platform/messages.ts';
import { nativeBrowser } from '../platform/native-browser.ts';
import { acceptListeners } from '../platform/page-port.ts';
import { reportError } from '../platform/report-error.ts';
import { followSettings } from '../platform/settings-store.ts';
import { startCardWith } from './popover/start-card.ts';
import { runOnPage } from './run-on-page.ts';

const life = new AbortController();
const pack = loadPack(packJson);
const run = runOnPage(pack, life, {
  teller: acceptListeners(life.signal),
  card: async () => startCardWith(() => pack.content),
  // It has all names.
  names: async () => undefined,
  // There is nothing to correct in a sample.
  isCorrectable: false,
});
answerMessages(run.answers, life.signal);
let hasBegun = false;

followSettings(
  nativeBrowser.storage,
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
