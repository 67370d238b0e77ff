import type { Correction } from '../core/settings/corrections.ts';
import type { Settings } from '../core/settings/settings.ts';
import { siteState } from '../core/settings/sites.ts';
import type { PageStatus } from '../core/tab/page-status.ts';
import { createCorrectionsStore } from '../platform/corrections-store.ts';
import { followSettings } from '../platform/settings-store.ts';
import type { Follower, StorageApi } from '../platform/storage.ts';
import { firstInDocument, listenTo, readyStateOf } from './page/unshadowed.ts';

/** The extension at work on a page, until its signal aborts. */
export interface PageRun {
  /** Comes before `begin`, and again whenever the reader has changed something. */
  onSettings(settings: Settings, corrections: readonly Correction[]): void;
  /** The page is parsed and wanted: it may be marked. */
  begin(): void;
}

/** What a page is run with. */
export interface PageRunDeps {
  readonly document: Document;
  readonly storage: StorageApi;
  /** Hosts on whose pages the extension runs by itself. */
  readonly listed: ReadonlySet<string>;
  /** Begins a run; its listeners stand from then on. */
  readonly start: (life: AbortController) => PageRun;
  readonly onProblem: (error: unknown) => void;
  /** The status is another than it was, or is first known on a page that was there before. */
  readonly onStatus: () => void;
}

/** The rest of the extension's way to a page. */
export interface PageControl {
  /** How things stand; resolves once settings are known and the page is parsed. */
  status(): Promise<PageStatus>;
  /** Has the page marked though no list has its site; not one that is off or opts out. */
  markOnce(): Promise<PageStatus>;
}

/**
 * Keeps the extension at work on a page for as long as the reader and the page want it there.
 *
 *     start ──> wait for settings, corrections, the parsed page ──> begin
 *       ▲                         │ unwanted
 *       │ wanted again            ▼
 *       └────────────────────── ended: no mark, no listener in the page
 *
 * It starts before it is known whether it is wanted, because listeners have to come before the
 * page's own; nothing is marked before it is known. Storage is asked first of all: on real pages it
 * answers while the page is still parsed, so that no mark has to wait for it.
 */
export function runWhileWanted(deps: PageRunDeps): PageControl {
  const { document, storage, listed, start, onProblem } = deps;
  const { hostname } = document.location;
  const forever = new AbortController().signal;
  let life = new AbortController();
  let run: PageRun | undefined;
  let begun = false;
  const isLate = readyStateOf(document) !== 'loading';
  let isParsed = isLate;
  let settings: Settings | undefined;
  let corrections: readonly Correction[] | undefined;
  /** Whether a click brought the extension here, so that no list needs to have the site. */
  let isClicked: boolean | undefined;
  let known: PageStatus | undefined;
  /** Those who asked for the status too early. */
  const asking: ((status: PageStatus) => void)[] = [];

  const statusFor = (given: Settings): PageStatus => {
    const state = siteState(given, hostname, listed);
    // Whoever goes on to choose about the site has said more than with the click.
    if (state !== 'unlisted') isClicked = false;
    isClicked ??= true;
    if (isOptedOut(document)) return 'opted-out';
    if (state === 'off' || (state === 'unlisted' && !isClicked)) return 'idle';
    return state === 'unlisted' ? 'once' : 'running';
  };
  const update = (): void => {
    if (!settings || !corrections) return;
    const status = statusFor(settings);
    if (status === 'running' || status === 'once') {
      if (!run) run = start((life = new AbortController()));
      run.onSettings(settings, corrections);
      if (isParsed && !begun) {
        begun = true;
        // A run that cannot begin marks nothing; whoever asks is told all the same how things stand.
        try {
          run.begin();
        } catch (error) {
          onProblem(error);
        }
      }
    } else {
      life.abort();
      run = undefined;
      begun = false;
    }
    if (isParsed) tell(status);
  };
  const tell = (status: PageStatus): void => {
    const before = known;
    known = status;
    for (const answer of asking.splice(0)) answer(status);
    if (before === undefined ? isLate : before !== status) deps.onStatus();
  };
  const status = (): Promise<PageStatus> =>
    known === undefined ? new Promise((answer) => asking.push(answer)) : Promise.resolve(known);
  const follower = <Value>(keep: (value: Value) => void): Follower<Value> => ({
    onValue: (value) => {
      keep(value);
      update();
    },
    onProblem,
  });

  if (!isParsed)
    listenTo(
      document,
      'DOMContentLoaded',
      () => {
        isParsed = true;
        update();
      },
      { once: true },
    );
  Promise.all([
    followSettings(
      storage,
      follower((value: Settings) => (settings = value)),
      forever,
    ),
    createCorrectionsStore(storage).follow(
      follower((list: readonly Correction[]) => (corrections = list)),
      forever,
    ),
  ]).catch(onProblem);
  run = start(life);
  return {
    status,
    markOnce: () => {
      isClicked = true;
      update();
      return status();
    },
  };
}

/** A site's own word: `<meta name="sidelight" content="off">`. */
function isOptedOut(document: Document): boolean {
  return firstInDocument(document, 'meta[name="sidelight" i][content="off" i]') !== null;
}
