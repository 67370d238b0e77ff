/**
 * Runs the engine on a page of the extension itself. The page loads this script along with its own,
 * because browsers inject no content scripts there. For the engine, it is a page like any other.
 */
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import type { Correction } from '../core/settings/corrections.ts';
import { createPackReader } from '../pack/store/pack-reader.ts';
import { CORRECTIONS_ITEM } from '../platform/corrections-store.ts';
import { answerMessages, tellAll } from '../platform/messages.ts';
import { nativeBrowser } from '../platform/native-browser.ts';
import { acceptListeners } from '../platform/page-port.ts';
import { reportError } from '../platform/report-error.ts';
import { READING_PAGE } from '../platform/own-pages.ts';
import { tellRejectedPlace } from '../platform/rejected-places.ts';
import { followedSettings } from '../platform/settings-in-force.ts';
import { followed, followItems } from '../platform/storage.ts';
import { loadPacks } from './load-packs.ts';
import type { PopoverRequest } from './popover/request.ts';
import { startCard } from './popover/start-card.ts';
import { takingAt } from './popover/taking-at-mention.ts';
import { runOnPage } from './run-on-page.ts';
import { lineOfArticle, placeInArticle, siteOfArticle } from './shown-article.ts';
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
/** The reading view has the article of a site, where the reader’s corrections hold; a sample is ours. */
const isOfSite = location.pathname === `/${READING_PAGE}`;
/** Notes in the margin are of the reading view’s own script. */
const tellPlace = (request: PopoverRequest, isRejected: boolean): void => {
  const { mention, surface, entityId, others = [] } = request;
  const line = mention && lineOfArticle(mention);
  if (line !== undefined)
    tellRejectedPlace(document, {
      line,
      surface,
      entities: [entityId, ...others],
      isRejected,
    });
};
let settings = DEFAULT_SETTINGS;
let corrections: readonly Correction[] = [];
let run: EngineRun | undefined;

const engine = createEngineStart(
  {
    packs,
    teller: acceptListeners(life.signal),
    engine: async () => (ofPage, deps, names, leavesOut) =>
      runOnPage(loadPacks(names, leavesOut, onProblem), ofPage, {
        ...deps,
        isCorrectable: isOfSite,
        hostname: () => siteOfArticle(document),
        onRejected: tellPlace,
      }),
    card: async () => startCard,
    taking: async () => takingAt(placeInArticle),
    onStart: (started) => {
      run = started;
      run.onSettings(settings, corrections);
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
const items = [
  ...followedSettings({
    onValue: (newSettings) => {
      settings = newSettings;
      run?.onSettings(settings, corrections);
      if (!hasBegun) start().catch(onProblem);
      hasBegun = true;
    },
    onProblem,
  }),
  followed(CORRECTIONS_ITEM, {
    onValue: (list) => {
      corrections = isOfSite ? list : [];
      run?.onSettings(settings, corrections);
    },
    onProblem,
  }),
];
followItems(storage, items, life.signal).catch(onProblem);
