import packJson from 'sidelight:pack';
import { loadPack, type Pack } from '../pack/load.ts';
import { browser } from '../platform/browser.ts';
import { listedSites } from '../platform/listed-sites.ts';
import { reportError } from '../platform/report-error.ts';
import { runOnPage } from './run-on-page.ts';
import { runWhileWanted } from './run-while-wanted.ts';

/** Documents that have a page's text; a viewer of JSON or XML has none. */
const READABLE = new Set(['text/html', 'application/xhtml+xml']);

declare global {
  /** Set in the content script's own world once it runs, so that a second injection does nothing. */
  var sidelightRuns: boolean | undefined;
}

if (!globalThis.sidelightRuns && READABLE.has(document.contentType) && 'highlights' in CSS) {
  globalThis.sidelightRuns = true;
  let pack: Pack | undefined;
  try {
    runWhileWanted({
      document,
      storage: browser.storage,
      listed: listedSites(),
      start: (life) => runOnPage((pack ??= loadPack(packJson)), life),
      onProblem: (error) => reportError('content: settings', error),
    });
  } catch (error) {
    reportError('content: start', error);
  }
}
