import type { Correction } from '../core/settings/corrections.ts';
import type { Hostnames } from '../core/settings/hostname.ts';
import type { SettingsInForce } from '../core/settings/managed-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { isMarked, siteState } from '../core/settings/sites.ts';
import type { PageStatus } from '../core/tab/page-status.ts';
import { CORRECTIONS_ITEM } from '../platform/corrections-store.ts';
import { followedSettings } from '../platform/settings-in-force.ts';
import { followed, followItems, type Follower, type StorageApi } from '../platform/storage.ts';
import { firstInDocument, readyStateOf } from './page/unshadowed/document.ts';
import { listenTo } from './page/unshadowed/event-target.ts';

/** The extension at work on a page, until its signal aborts. */
export interface PageRun {
  /** Called before `begin`, and whenever settings or corrections have changed. */
  onSettings(settings: Settings, corrections: readonly Correction[]): void;
  /** Called once the page is parsed and wanted: begins to mark it. */
  begin(): void;
}

/** What `runWhileWanted` needs. */
export interface PageRunDeps {
  readonly document: Document;
  readonly storage: StorageApi;
  /** Hostnames on whose pages the extension runs without a click. */
  readonly listed: Hostnames;
  /** Starts a run, which answers questions at once. */
  readonly start: (life: AbortController) => PageRun;
  readonly onProblem: (error: unknown) => void;
  /** Called when the status changes, and once it is known on a page opened before the script. */
  readonly onStatus: () => void;
}

/** How the rest of the extension controls a page. */
export interface PageControl {
  /** The status of the page; resolves once settings are known and the page is parsed. */
  status(): Promise<PageStatus>;
  /** Marks the page of an unlisted site, but not if the site is off or forbidden, or the page opts out. */
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
 * It starts before it is known whether it is wanted, so that it hears questions that come early;
 * nothing of the page is looked at until then. Storage is read first: on real pages it answers while
 * the page is still being parsed, so that no mark has to wait for it.
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
  let settings: SettingsInForce | undefined;
  let corrections: readonly Correction[] | undefined;
  /** Whether a click started the extension here, so that the site need not be listed. */
  let isClicked: boolean | undefined;
  let known: PageStatus | undefined;
  /** Callbacks of those who asked for the status before it was known. */
  const asking: ((status: PageStatus) => void)[] = [];

  const statusFor = (given: SettingsInForce): PageStatus => {
    const state = siteState(given, hostname, listed);
    // A later choice about the site overrides the click.
    if (state !== 'unlisted') isClicked = false;
    isClicked ??= true;
    if (isOptedOut(document)) return 'opted-out';
    if (isMarked(state)) return 'running';
    return state === 'unlisted' && isClicked ? 'once' : 'idle';
  };
  const update = (): void => {
    if (!settings || !corrections) return;
    const status = statusFor(settings);
    if (status === 'running' || status === 'once') {
      if (!run) run = start((life = new AbortController()));
      run.onSettings(settings, corrections);
      if (isParsed && !begun) {
        begun = true;
        // A run that cannot begin marks nothing, but the status is still reported.
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
  const items = [
    ...followedSettings(follower((value) => (settings = value))),
    followed(
      CORRECTIONS_ITEM,
      follower((list) => (corrections = list)),
    ),
  ];
  followItems(storage, items, forever).catch(onProblem);
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

/** Whether the page itself opts out with `<meta name="sidelight" content="off">`. */
function isOptedOut(document: Document): boolean {
  return firstInDocument(document, 'meta[name="sidelight" i][content="off" i]') !== null;
}
