import polyfill from 'webextension-polyfill';

export type { Tabs } from 'webextension-polyfill';

type Everything = typeof polyfill;
type Action = Everything['action'];
/** Firefox for Android lacks commands, menus, omnibox, sidebar and windows; Safari lacks `management`. */
type Missing = 'commands' | 'contextMenus' | 'management' | 'omnibox' | 'sidebarAction' | 'windows';
/** Safari cannot colour the badge. */
type MissingAction = 'setBadgeBackgroundColor' | 'setBadgeTextColor';

/** The extension API; parts that some browser lacks are optional. */
export type ExtensionApi = Omit<Everything, Missing | 'action'> &
  Partial<Pick<Everything, Missing>> & {
    readonly action: Omit<Action, MissingAction> & Partial<Pick<Action, MissingAction>>;
  };

/** The browser's extension API, promise-based in both browsers. */
export const browser: ExtensionApi = polyfill;
