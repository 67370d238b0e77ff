import type { Correction } from '../core/settings/corrections.ts';
import type { Settings } from '../core/settings/settings.ts';
import { siteState } from '../core/settings/sites.ts';
import { createCorrectionsStore } from '../platform/corrections-store.ts';
import { followSettings } from '../platform/settings-store.ts';
import type { Follower, StorageApi } from '../platform/storage.ts';

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
export function runWhileWanted({ document, storage, listed, start, onProblem }: PageRunDeps): void {
  const { hostname } = document.location;
  const forever = new AbortController().signal;
  let life = new AbortController();
  let run: PageRun | undefined;
  let begun = false;
  let isParsed = document.readyState !== 'loading';
  let settings: Settings | undefined;
  let corrections: readonly Correction[] | undefined;
  /** Whether a click brought the extension here, so that no list needs to have the site. */
  let isClicked: boolean | undefined;

  const isWanted = (known: Settings): boolean => {
    const state = siteState(known, hostname, listed);
    isClicked ??= state === 'unlisted';
    return state !== 'off' && (state !== 'unlisted' || isClicked) && !isOptedOut(document);
  };
  const update = (): void => {
    if (!settings || !corrections) return;
    if (!isWanted(settings)) {
      life.abort();
      run = undefined;
      begun = false;
      return;
    }
    if (!run) run = start((life = new AbortController()));
    run.onSettings(settings, corrections);
    if (!isParsed || begun) return;
    begun = true;
    run.begin();
  };
  const follower = <Value>(keep: (value: Value) => void): Follower<Value> => ({
    onValue: (value) => {
      keep(value);
      update();
    },
    onProblem,
  });

  if (!isParsed)
    document.addEventListener(
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
}

/** A site's own word: `<meta name="sidelight" content="off">`. */
function isOptedOut(document: Document): boolean {
  return document.querySelector('meta[name="sidelight" i][content="off" i]') !== null;
}
