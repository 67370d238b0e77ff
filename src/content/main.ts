import packJson from 'sidelight:pack';
import { loadPack, type Pack } from '../pack/load/load-pack.ts';
import { browser } from '../platform/browser.ts';
import { listedSites } from '../platform/listed-sites.ts';
import { answerMessages, tellAll } from '../platform/messages.ts';
import { reportError } from '../platform/report-error.ts';
import { runOnPage } from './run-on-page.ts';
import { runWhileWanted, type PageControl } from './run-while-wanted.ts';
import { contentTypeOf } from './page/unshadowed.ts';

/** Content types of documents with text to mark; JSON and XML viewers have none. */
const READABLE = new Set(['text/html', 'application/xhtml+xml']);

declare global {
  /** Set in the content script's own world, so that a second injection does nothing. */
  var sidelightRuns: boolean | undefined;
}

if (!globalThis.sidelightRuns) {
  globalThis.sidelightRuns = true;
  try {
    if (READABLE.has(contentTypeOf(document)) && 'highlights' in CSS) runHere();
    else answerStatus({ status: unreadable, markOnce: unreadable });
  } catch (error) {
    reportError('content: start', error);
  }
}

function runHere(): void {
  let pack: Pack | undefined;
  const control = runWhileWanted({
    document,
    storage: browser.storage,
    listed: listedSites(),
    start: (life) => runOnPage((pack ??= loadPack(packJson)), life),
    onProblem: (error) => reportError('content: settings', error),
    onStatus: () => tellAll('status-changed', undefined),
  });
  answerStatus(control);
}

function answerStatus({ status, markOnce }: PageControl): void {
  answerMessages(
    { 'page-status': () => status(), 'mark-once': () => markOnce() },
    new AbortController().signal,
  );
}

async function unreadable(): Promise<'unreadable'> {
  return 'unreadable';
}
