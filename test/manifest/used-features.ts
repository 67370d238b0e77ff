import { ANDROID_LACKS } from './android-lacks.ts';
import type { Browser, Lack } from './compat-data.ts';

/** The features that the extension rests on: without one of them it would not work. */
export const NEEDED = [
  // Marks
  'css.selectors.highlight',
  'api.CSS.highlights_static',
  'api.Highlight',
  'api.Highlight.priority',
  'api.StaticRange',
  'api.Document.adoptedStyleSheets',
  'css.properties.text-decoration',
  'css.properties.text-underline-offset',
  // Finding what is pointed at
  'api.Document.caretPositionFromPoint',
  'api.CaretPosition.offsetNode',
  'api.Range.getClientRects',
  // The popover
  'html.global_attributes.popover',
  'css.selectors.popover-open',
  'api.HTMLElement.showPopover',
  'api.Element.attachShadow',
  'api.Element.currentCSSZoom',
  'css.types.color.light-dark',
  'css.types.color.color-mix',
  // Slices of work
  'api.Scheduler.yield',
  'api.AbortSignal.any_static',
  // The extension's own API
  'webextensions.api.action.setBadgeText',
  'webextensions.api.scripting.executeScript',
  'webextensions.api.scripting.registerContentScripts',
  'webextensions.api.storage.session',
  'webextensions.api.storage.StorageArea.getKeys',
] as const;

/** What a highlight is not painted with from the start: the first versions that do. */
export const PAINTED_IN_HIGHLIGHTS: Readonly<Record<string, Readonly<Record<Browser, number>>>> = {
  'text-decoration': { chrome: 105, firefox: 146, firefox_android: 146 },
  'text-shadow': { chrome: 105, firefox: 149, firefox_android: 149 },
};

const CONTEXT_MENUS = 'Chrome has it under the name “contextMenus”, by which it is used.';

/** Every such feature, with what happens where it is missing. */
export const LACKS: readonly Lack[] = [
  {
    path: 'css.properties.break-after.avoid',
    browser: 'firefox',
    fallback: 'A printed heading may stand alone at the end of a page.',
  },
  {
    path: 'css.selectors.highlight',
    browser: 'firefox',
    fallback: 'Only `text-shadow` is not painted, and no mark has one.',
  },
  {
    path: 'css.properties.text-wrap.pretty',
    browser: 'firefox',
    fallback: 'The lines of the essay end a little less evenly.',
  },
  {
    path: 'css.properties.overscroll-behavior',
    browser: 'chrome',
    fallback: 'Over a card that is too short to scroll, the wheel scrolls the page behind it.',
  },
  {
    path: 'css.properties.overscroll-behavior',
    browser: 'firefox',
    fallback: 'Over a card that is too short to scroll, the wheel scrolls the page behind it.',
  },
  {
    path: 'api.Document.prerendering',
    browser: 'firefox',
    fallback: 'Firefox prerenders no page, and undefined counts as false.',
  },
  {
    path: 'api.Document.prerenderingchange_event',
    browser: 'firefox',
    fallback: 'Firefox prerenders no page, so that there is nothing to wait for.',
  },
  { path: 'webextensions.api.menus.create', browser: 'chrome', fallback: CONTEXT_MENUS },
  { path: 'webextensions.api.menus.onClicked', browser: 'chrome', fallback: CONTEXT_MENUS },
  { path: 'webextensions.api.menus.removeAll', browser: 'chrome', fallback: CONTEXT_MENUS },
  { path: 'webextensions.api.menus.update', browser: 'chrome', fallback: CONTEXT_MENUS },
  {
    path: 'webextensions.api.menus.OnClickData.frameId',
    browser: 'chrome',
    fallback: CONTEXT_MENUS,
  },
  {
    path: 'webextensions.api.menus.onShown',
    browser: 'chrome',
    fallback: 'The entry for names is shown or hidden before the menu opens.',
  },
  {
    path: 'webextensions.api.menus.refresh',
    browser: 'chrome',
    fallback: 'The entry for names is shown or hidden before the menu opens.',
  },
  {
    path: 'webextensions.api.commands.openShortcutSettings',
    browser: 'chrome',
    fallback: 'The browser’s page for shortcuts opens in a tab.',
  },
  {
    path: 'webextensions.api.sidebarAction.open',
    browser: 'chrome',
    fallback: 'Chrome has the side panel, which is asked for first.',
  },
  {
    path: 'webextensions.api.tabs.onReplaced',
    browser: 'firefox',
    fallback: 'Firefox has the event and never fires it: no tab is replaced there.',
  },
  {
    path: 'webextensions.manifest.background.service_worker',
    browser: 'firefox',
    fallback: 'Firefox runs `background.scripts` instead.',
  },
  {
    path: 'webextensions.manifest.side_panel',
    browser: 'firefox',
    fallback: 'Firefox has the sidebar; the build takes the key out.',
  },
  {
    path: 'webextensions.manifest.sidebar_action',
    browser: 'chrome',
    fallback: 'Chrome has the side panel; the build takes the key out.',
  },
  {
    path: 'webextensions.manifest.storage',
    browser: 'firefox',
    fallback: 'Firefox needs no schema for managed settings; the build takes the key out.',
  },
  {
    path: 'webextensions.manifest.browser_specific_settings',
    browser: 'chrome',
    fallback: 'Firefox alone reads it; the build takes the key out.',
  },
  ...ANDROID_LACKS,
];
