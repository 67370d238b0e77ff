import type { PageContext } from '../notes/page-context.ts';
import { isHostname } from '../settings/hostname.ts';
import type { SettingsInForce } from '../settings/managed-settings.ts';
import { siteOf } from '../settings/site-choice.ts';
import { isGranted } from '../settings/site-patterns.ts';
import { isMarked, siteState, type SiteState } from '../settings/sites.ts';
import type { FoundName } from './found-names.ts';
import type { PageStatus } from './page-status.ts';

/** What the toolbar popup or the side panel knows about its tab. */
export interface TabFacts {
  /** Undefined if the browser does not reveal it. */
  readonly url: string | undefined;
  readonly isLoading: boolean;
  /** Whether the page was discarded from memory, or has crashed. */
  readonly isUnloaded: boolean;
  /** Undefined if no content script answers. */
  readonly status: PageStatus | undefined;
  /** What the content script has found; undefined until it answers. */
  readonly names: readonly FoundName[] | undefined;
  /** Whether most names are in links, where a plain click does not open them. */
  readonly areMostlyLinked?: boolean;
  /** Whether the page shows frames to read in; only asked where no name is found. */
  readonly hasFrames?: boolean;
  /** The text around the names; only the side panel asks for it. */
  readonly context?: PageContext | undefined;
  /** Whether the browser refused access to the page. */
  readonly isClosed: boolean;
}

/** `looking`: not known yet; `gone`: closed; or the facts. */
export type TabView = 'looking' | 'gone' | TabFacts;

/** Why the page is marked or not; the interface translates by it. */
export type ToolbarReason =
  | 'looking'
  | 'gone'
  | 'unloaded'
  | 'not-web-page'
  | 'closed-page'
  | 'unreadable'
  | 'opted-out'
  | 'no-permission'
  | 'not-loaded'
  | 'once'
  | 'nothing-found'
  | 'nothing-outside-frames'
  | SiteState;

/** What the toolbar popup shows. */
export interface ToolbarState {
  readonly reason: ToolbarReason;
  /** The site that the switch applies to; undefined if there is nothing to switch. */
  readonly site: { readonly hostname: string; readonly isOn: boolean } | undefined;
  /** The page's own hostname, in Punycode. */
  readonly hostname: string | undefined;
  readonly canMarkOnce: boolean;
  /** Undefined if no content script runs, or while not known yet. */
  readonly names: readonly FoundName[] | undefined;
  /** Whether most of the names are in links, so that the reader has to know how to open those. */
  readonly areMostlyLinked: boolean;
}

/**
 * Derives what the popup shows.
 * @param listed hostnames of the bundled list
 * @param origins match patterns with granted access
 */
export function toolbarState(
  tab: TabView,
  settings: SettingsInForce,
  listed: ReadonlySet<string>,
  origins: readonly string[],
): ToolbarState {
  const nothing = {
    site: undefined,
    hostname: undefined,
    canMarkOnce: false,
    names: undefined,
    areMostlyLinked: false,
  };
  if (typeof tab === 'string') return { ...nothing, reason: tab };
  if (tab.isUnloaded) return { ...nothing, reason: 'unloaded' };
  const hostname = hostnameOfPage(tab.url);
  if (hostname === undefined) return { ...nothing, reason: 'not-web-page' };
  const state = siteState(settings, hostname, listed);
  const reason = reasonOf(tab, state, isGranted(origins, hostname));
  const isOn = isMarked(state);
  return {
    reason,
    site:
      isHostname(hostname) && state !== 'forbidden'
        ? { hostname: siteOf(settings, hostname, listed), isOn }
        : undefined,
    hostname: hostname,
    canMarkOnce:
      !isMarking(tab) &&
      (reason === 'unlisted' || reason === 'no-permission' || reason === 'not-loaded'),
    names: isMarking(tab) ? tab.names : undefined,
    areMostlyLinked: isMarking(tab) && tab.areMostlyLinked === true,
  };
}

/** Whether the content script marks the page. */
export function isMarking({ status }: TabFacts): boolean {
  return status === 'running' || status === 'once';
}

function reasonOf(tab: TabFacts, state: SiteState, granted: boolean): ToolbarReason {
  const { status, names, isLoading, isClosed } = tab;
  if (isClosed && status === undefined) return 'closed-page';
  if (status === 'opted-out' || status === 'unreadable') return status;
  if (state === 'off' || state === 'forbidden') return state;
  if (state !== 'unlisted' && !granted) return 'no-permission';
  if (status === undefined || status === 'idle') {
    if (state === 'unlisted') return 'unlisted';
    return isLoading || status === 'idle' ? 'looking' : 'not-loaded';
  }
  if (names?.length === 0) return nothingFound(tab);
  return status === 'once' ? 'once' : state;
}

/** Why there is no mark on a page without names. */
export function nothingFound({ hasFrames }: TabFacts): ToolbarReason {
  return hasFrames ? 'nothing-outside-frames' : 'nothing-found';
}

function hostnameOfPage(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname : undefined;
}
