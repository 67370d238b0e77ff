import type { Lack } from './compat-data.ts';

const COMMANDS = 'A phone has no keys for commands; the background and the options pass over them.';
const MENUS = 'Extensions add nothing to the browser’s menu there; a tap on a name opens its card.';
const OMNIBOX = 'Names are looked up in the reader’s search, which opens in a tab.';
const NO_PRERENDERING = 'Firefox prerenders no page.';
const PANEL = 'The sources open in a tab.';
const WINDOWS = 'There is one window, whose number is always the same.';
const AS_ON_THE_DESKTOP = 'As in Firefox for the desktop.';

const FALLBACKS: Readonly<Record<string, string>> = {
  'api.Document.prerendering': NO_PRERENDERING,
  'api.Document.prerenderingchange_event': NO_PRERENDERING,
  'api.KeyboardEvent.code': 'All keys count as one for telling which was pressed down in the card.',
  'css.properties.break-after.avoid': AS_ON_THE_DESKTOP,
  'css.properties.overscroll-behavior': AS_ON_THE_DESKTOP,
  'css.properties.resize': 'The workshop’s field for an article keeps its height, and scrolls.',
  'css.properties.text-wrap.pretty': AS_ON_THE_DESKTOP,
  'css.selectors.highlight': AS_ON_THE_DESKTOP,
  'webextensions.api.commands.Command.description': COMMANDS,
  'webextensions.api.commands.Command.name': COMMANDS,
  'webextensions.api.commands.Command.shortcut': COMMANDS,
  'webextensions.api.commands.getAll': COMMANDS,
  'webextensions.api.commands.onCommand': COMMANDS,
  'webextensions.api.commands.openShortcutSettings': COMMANDS,
  'webextensions.api.menus.OnClickData.frameId': MENUS,
  'webextensions.api.menus.create': MENUS,
  'webextensions.api.menus.onClicked': MENUS,
  'webextensions.api.menus.onShown': MENUS,
  'webextensions.api.menus.refresh': MENUS,
  'webextensions.api.menus.removeAll': MENUS,
  'webextensions.api.menus.update': MENUS,
  'webextensions.api.omnibox.onInputEntered': OMNIBOX,
  'webextensions.api.omnibox.setDefaultSuggestion': OMNIBOX,
  'webextensions.api.sidebarAction.open': PANEL,
  'webextensions.api.storage.sync': 'Settings stay on the phone.',
  'webextensions.api.tabs.Tab.discarded': 'A tab that was put to sleep has the status “unloaded”.',
  'webextensions.api.tabs.onReplaced': AS_ON_THE_DESKTOP,
  'webextensions.api.tabs.query':
    'A tab that is not told of keeps the content script that it has until it is loaded again.',
  'webextensions.api.windows.Window.id': WINDOWS,
  'webextensions.api.windows.getCurrent': WINDOWS,
  'webextensions.manifest.background.service_worker': AS_ON_THE_DESKTOP,
  'webextensions.manifest.commands': COMMANDS,
  'webextensions.manifest.omnibox': OMNIBOX,
  'webextensions.manifest.side_panel': AS_ON_THE_DESKTOP,
  'webextensions.manifest.sidebar_action': PANEL,
  'webextensions.manifest.storage': AS_ON_THE_DESKTOP,
};

/** What Firefox for Android lacks, which has neither menus, keys, address bar, panel nor windows. */
export const ANDROID_LACKS: readonly Lack[] = Object.entries(FALLBACKS).map(([path, fallback]) => ({
  path,
  browser: 'firefox_android',
  fallback,
}));
