/** The first stage of the content script, on every page of a site on which the extension runs. */
import listedText from 'sidelight:listed-sites';
import { hostnamesIn } from '../../core/settings/hostname.ts';
import { createPackReader } from '../../pack/store/pack-reader.ts';
import { answerMessages, tellAll } from '../../platform/messages.ts';
import { nativeBrowser } from '../../platform/native-browser.ts';
import { acceptListeners } from '../../platform/page-port.ts';
import { reportError } from '../../platform/report-error.ts';
import type { StageName } from '../../platform/stages.ts';
import { reservePlaces } from '../page/listen.ts';
import { contentTypeOf } from '../page/unshadowed/document.ts';
import { runWhileWanted, type PageControl } from '../run-while-wanted.ts';
import { createStages, type Stages } from '../stages.ts';
import { askAgain } from './ask-again.ts';
import { ENGINE_EVENTS, POPOVER_EVENTS } from './early-events.ts';
import { loadStage } from './load-stage.ts';
import { createPagePacks } from './page-packs.ts';
import { watchPage } from './watch-page.ts';

/** Content types of documents with text to mark; JSON and XML viewers have none. */
const READABLE = new Set(['text/html', 'application/xhtml+xml']);

const stages = createStages(__BUILD__);
if (stages) {
  try {
    if (READABLE.has(contentTypeOf(document)) && 'highlights' in CSS) runHere(stages);
    else answerStatus({ status: unreadable, markOnce: unreadable });
  } catch (error) {
    reportError('content: start', error);
  }
}

function runHere(found: Stages): void {
  reservePlaces(window, POPOVER_EVENTS, { first: true });
  reservePlaces(window, ENGINE_EVENTS);
  const ask = (name: StageName) => tellAll('load-stage', name);
  const restore = () => askAgain(() => tellAll('restore-packs', undefined));
  const onPackProblem = (error: unknown): void => reportError('content: packs', error);
  const packs = createPagePacks(
    createPackReader(nativeBrowser.storage.local, __BUILD__, restore, onPackProblem),
    restore,
    onPackProblem,
  );
  const control = runWhileWanted({
    document,
    storage: nativeBrowser.storage,
    listed: hostnamesIn(listedText),
    start: (life) =>
      watchPage(
        {
          document,
          packs,
          engine: () => loadStage(found, 'engine', ask),
          card: () => loadStage(found, 'card', ask),
          taking: () => loadStage(found, 'taking', ask),
          teller: acceptListeners(life.signal),
          onEngine: (listener) => {
            const hear = (name: StageName): void => void (name === 'engine' && listener());
            found.arrivals.add(hear);
            life.signal.addEventListener('abort', () => found.arrivals.delete(hear));
          },
          onProblem: (error) => reportError('content: watch', error),
        },
        life,
      ),
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
