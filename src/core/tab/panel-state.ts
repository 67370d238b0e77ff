import type { Settings } from '../settings/settings.ts';
import type { FoundName } from './found-names.ts';
import { isMarking, toolbarState, type TabView, type ToolbarReason } from './toolbar-state.ts';
import type { PageContext } from '../notes/page-context.ts';

/** What the side panel says of the tab beside it. */
export interface PanelState {
  /** `untold`: the browser does not even tell which page it is, and nothing runs there. */
  readonly reason: ToolbarReason | 'untold';
  /** Undefined where nothing runs, or while it is not known yet. */
  readonly names: readonly FoundName[] | undefined;
  /** What stands around the names; undefined where they are. */
  readonly context: PageContext | undefined;
  /** Whether the panel itself can have the page marked: no more is missing than the script. */
  readonly canMark: boolean;
}

const NOTHING = { names: undefined, context: undefined };

/**
 * Puts together what the panel says of a tab. Unlike the toolbar button, it lets nobody into the
 * page, so that of many a page it is not told the address; a script that the button has let in is
 * asked all the same.
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
  if (isMarking(tab)) return names?.length === 0 ? 'nothing-found' : 'once';
  if (status === 'opted-out' || status === 'unreadable') return status;
  return isLoading ? 'looking' : 'untold';
}
