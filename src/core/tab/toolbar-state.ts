import type { PageContext } from '../notes/page-context.ts';
import { isHostname } from '../settings/hostname.ts';
import type { Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/site-choice.ts';
import { isGranted } from '../settings/site-patterns.ts';
import { siteState, type SiteState } from '../settings/sites.ts';
import type { FoundName } from './found-names.ts';
import type { PageStatus } from './page-status.ts';

/** What the toolbar popup, or the side panel, knows of its tab. */
export interface TabFacts {
  /** Undefined where the browser does not tell. */
  readonly url: string | undefined;
  readonly isLoading: boolean;
  /** Whether the browser has thrown the page out of memory, or it has crashed. */
  readonly isUnloaded: boolean;
  /** Undefined where no content script answers. */
  readonly status: PageStatus | undefined;
  /** What the content script has found; undefined before it has said so. */
  readonly names: readonly FoundName[] | undefined;
  /** What stands around the names; only the side panel asks for it. */
  readonly context?: PageContext | undefined;
  /** Whether the browser refused to let us into the page. */
  readonly isClosed: boolean;
}

/** Not looked at yet; closed; or what is known. */
export type TabView = 'looking' | 'gone' | TabFacts;

/** Why it is on here, or why not; an interface translates by it. */
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
  | SiteState;

/** What the toolbar popup shows. */
export interface ToolbarState {
  readonly reason: ToolbarReason;
  /** The site that the switch is about; undefined where there is nothing to switch. */
  readonly site: { readonly hostname: string; readonly isOn: boolean } | undefined;
  /** The page's own hostname, in Punycode. */
  readonly hostname: string | undefined;
  readonly canMarkOnce: boolean;
  /** Undefined where nothing runs, or while it is not known yet. */
  readonly names: readonly FoundName[] | undefined;
}

/**
 * Puts together what the popup shows.
 * @param listed hostnames of the bundled list
 * @param origins match patterns that the browser lets us into
 */
export function toolbarState(
  tab: TabView,
  settings: Settings,
  listed: ReadonlySet<string>,
  origins: readonly string[],
): ToolbarState {
  const nothing = { site: undefined, hostname: undefined, canMarkOnce: false, names: undefined };
  if (typeof tab === 'string') return { ...nothing, reason: tab };
  if (tab.isUnloaded) return { ...nothing, reason: 'unloaded' };
  const hostname = hostnameOfPage(tab.url);
  if (hostname === undefined) return { ...nothing, reason: 'not-web-page' };
  const state = siteState(settings, hostname, listed);
  const reason = reasonOf(tab, state, isGranted(origins, hostname));
  const isOn = state !== 'off' && state !== 'unlisted';
  return {
    reason,
    site: isHostname(hostname) ? { hostname: siteOf(settings, hostname, listed), isOn } : undefined,
    hostname: hostname,
    canMarkOnce:
      !isMarking(tab) &&
      (reason === 'unlisted' || reason === 'no-permission' || reason === 'not-loaded'),
    names: isMarking(tab) ? tab.names : undefined,
  };
}

/** Whether the content script is at work there. */
export function isMarking({ status }: TabFacts): boolean {
  return status === 'running' || status === 'once';
}

function reasonOf(tab: TabFacts, state: SiteState, granted: boolean): ToolbarReason {
  const { status, names, isLoading, isClosed } = tab;
  if (isClosed && status === undefined) return 'closed-page';
  if (status === 'opted-out' || status === 'unreadable') return status;
  if (state === 'off') return 'off';
  if (state !== 'unlisted' && !granted) return 'no-permission';
  if (status === undefined || status === 'idle') {
    if (state === 'unlisted') return 'unlisted';
    return isLoading || status === 'idle' ? 'looking' : 'not-loaded';
  }
  if (names?.length === 0) return 'nothing-found';
  return status === 'once' ? 'once' : state;
}

function hostnameOfPage(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname : undefined;
}
