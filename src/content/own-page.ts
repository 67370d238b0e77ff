/**
 * Runs the engine on a page of the extension itself. The page loads this script along with its own,
 * because browsers inject no content scripts there. For the engine, it is a page like any other.
 */
import { loadStoredNames } from '../pack/load/load-stored.ts';
import { createPackReader } from '../pack/store/pack-reader.ts';
import { answerMessages, tellAll } from '../platform/messages.ts';
import { nativeBrowser } from '../platform/native-browser.ts';
import { acceptListeners } from '../platform/page-port.ts';
import { reportError } from '../platform/report-error.ts';
import { followSettings } from '../platform/settings-store.ts';
import { PART_NAMES } from '../pack/format/compact.ts';
import { startCardWith } from './popover/start-card.ts';
import { runOnPage } from './run-on-page.ts';
import { createPagePacks } from './watch/page-packs.ts';

const life = new AbortController();
const { storage } = nativeBrowser;
const restore = () => tellAll('restore-packs', undefined);
const packs = createPagePacks(
  createPackReader(storage.local, __BUILD__, restore),
  restore,
  (error) => reportError('own page: packs', error),
);

async function run(): Promise<void> {
  const stored = await packs.names(PART_NAMES);
  if (!stored) throw new Error('the packs cannot be read from storage');
  const engine = runOnPage(stored.map(loadStoredNames), life, {
    teller: acceptListeners(life.signal),
    card: async () => {
      const contents = await packs.contents();
      return contents && startCardWith(contents);
    },
    // It has all names.
    moreNames: async () => undefined,
    // There is nothing to correct in a sample.
    isCorrectable: false,
  });
  answerMessages(engine.answers, life.signal);
  let hasBegun = false;
  await followSettings(
    storage,
    {
      onValue: (settings) => {
        engine.onSettings(settings, []);
        if (!hasBegun) engine.begin();
        hasBegun = true;
      },
      onProblem: (error) => reportError('own page: settings', error),
    },
    life.signal,
  );
}

run().catch((error: unknown) => reportError('own page: start', error));
