import polyfill from 'webextension-polyfill';

export type { Tabs } from 'webextension-polyfill';

type Everything = typeof polyfill;
type Action = Everything['action'];
type ContextMenus = Everything['contextMenus'];
/** Firefox for Android lacks commands, menus, omnibox, sidebar and windows; Safari lacks `management`. */
type Missing = 'commands' | 'contextMenus' | 'management' | 'omnibox' | 'sidebarAction' | 'windows';
/** Safari cannot colour the badge. */
type MissingAction = 'openPopup' | 'setBadgeBackgroundColor' | 'setBadgeTextColor';
/** Only Firefox tells of a menu that is shown, and changes it then. */
type Menus = Pick<ContextMenus, 'create' | 'onClicked' | 'removeAll' | 'update'> &
  Partial<Pick<ContextMenus, 'onShown' | 'refresh'>>;

/** The extension API; parts that some browser lacks are optional. */
export type ExtensionApi = Omit<Everything, Missing | 'action'> &
  Partial<Pick<Everything, Exclude<Missing, 'contextMenus'>>> & {
    readonly action: Omit<Action, MissingAction> & Partial<Pick<Action, MissingAction>>;
    readonly contextMenus?: Menus;
  };

/** The browser's extension API, promise-based in both browsers. */
export const browser: ExtensionApi = polyfill;
