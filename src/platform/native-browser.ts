import type { ExtensionApi } from './browser.ts';

/**
 * The extension API as the browser itself has it, without the polyfill: for all that content scripts
 * use too, because loading the polyfill costs every page time. `tabs` is missing in content scripts.
 */
export type NativeBrowser = Pick<ExtensionApi, 'i18n' | 'runtime' | 'storage' | 'tabs'>;

/**
 * `chrome` has promises in both browsers, except that a listener for messages has to answer by
 * `sendResponse`. In Chromium, `browser` could be an element of the page with that id.
 */
export const nativeBrowser = (globalThis as unknown as { chrome: NativeBrowser }).chrome;
