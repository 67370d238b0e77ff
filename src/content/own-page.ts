/**
 * Runs the engine on a page of the extension itself. The page loads this script along with its own,
 * because browsers inject no content scripts there. For the engine, it is a page like any other.
 */
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { createPackReader } from '../pack/store/pack-reader.ts';
import { answerMessages, tellAll } from '../platform/messages.ts';
import { nativeBrowser } from '../platform/native-browser.ts';
import { acceptListeners } from '../platform/page-port.ts';
import { reportError } from '../platform/report-error.ts';
import { followSettings } from '../platform/settings-store.ts';
import { loadPacks } from './load-packs.ts';
import { startCard } from './popover/start-card.ts';
import { runOnPage } from './run-on-page.ts';
import type { EngineRun } from './stages.ts';
import { askAgain } from './watch/ask-again.ts';
import { createEngineStart } from './watch/engine-start.ts';
import { createPagePacks } from './watch/page-packs.ts';

const life = new AbortController();
const { storage } = nativeBrowser;
const onProblem = (error: unknown): void => reportError('own page', error);
const restore = () => askAgain(() => tellAll('restore-packs', undefined));
const packs = createPagePacks(
  createPackReader(storage.local, __BUILD__, restore, onProblem),
  restore,
  onProblem,
);
let settings = DEFAULT_SETTINGS;
let run: EngineRun | undefined;

const engine = createEngineStart(
  {
    packs,
    teller: acceptListeners(life.signal),
    // There is nothing to correct in a sample.
    engine: async () => (ofPage, deps, names, leavesOut) =>
      runOnPage(loadPacks(names, leavesOut, onProblem), ofPage, { ...deps, isCorrectable: false }),
    card: async () => startCard,
    onStart: (started) => {
      run = started;
      run.onSettings(settings, []);
      answerMessages(run.answers, life.signal);
    },
    onProblem,
  },
  life,
);

async function start(): Promise<void> {
  const started = await engine.start(document.body.textContent);
  if (!started && !life.signal.aborted) throw new Error('the packs cannot be read from storage');
}

engine.prepare(document.body.textContent);
let hasBegun = false;
followSettings(
  storage,
  {
    onValue: (newSettings) => {
      settings = newSettings;
      run?.onSettings(settings, []);
      if (!hasBegun) start().catch(onProblem);
      hasBegun = true;
    },
    onProblem,
  },
  life.signal,
).catch(onProblem);
