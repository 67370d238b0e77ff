import type { Settings } from '../settings/settings.ts';
import type { FoundName } from './found-names.ts';
import {
  isMarking,
  nothingFound,
  toolbarState,
  type TabView,
  type ToolbarReason,
} from './toolbar-state.ts';
import type { PageContext } from '../notes/page-context.ts';

/** What the side panel shows about the tab beside it. */
export interface PanelState {
  /** `untold`: the browser does not reveal which page it is, and no content script runs there. */
  readonly reason: ToolbarReason | 'untold';
  /** Undefined if no content script runs, or while not known yet. */
  readonly names: readonly FoundName[] | undefined;
  /** The text around the names; undefined if they are. */
  readonly context: PageContext | undefined;
  /** Whether the panel itself can have the page marked, because only the script is missing. */
  readonly canMark: boolean;
}

const NOTHING = { names: undefined, context: undefined };

/**
 * Derives what the panel shows about a tab. Unlike the toolbar button, opening the panel grants no
 * access to the page, so its address is often unknown; a script that the button has injected is
 * still asked.
 */
export function panelState(
  tab: TabView,
  settings: Settings,
  listed: ReadonlySet<string>,
  origins: readonly string[],
): PanelState {
  if (typeof tab === 'string' || tab.url !== undefined || tab.isUnloaded) {
    const { reason, names } = toolbarState(tab, settings, listed, origins);
    const context = names && typeof tab !== 'string' ? tab.context : undefined;
    return { reason, names, context, canMark: reason === 'not-loaded' };
  }
  const { names, context } = isMarking(tab) ? tab : NOTHING;
  return { reason: reasonWithoutAddress(tab), names, context, canMark: false };
}

function reasonWithoutAddress(tab: Exclude<TabView, string>): PanelState['reason'] {
  const { status, names, isLoading } = tab;
  if (isMarking(tab)) return names?.length === 0 ? nothingFound(tab) : 'once';
  if (status === 'opted-out' || status === 'unreadable') return status;
  return isLoading ? 'looking' : 'untold';
}
