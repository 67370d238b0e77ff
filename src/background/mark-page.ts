import { browser } from '../platform/browser.ts';

/**
 * Marks the current page when the toolbar button is clicked: `activeTab` grants the page for that
 * click, and the content script goes in under the name that the build gave it.
 */
export function markPageOnClick(api: typeof browser = browser): void {
  api.action.onClicked.addListener(async ({ id }) => {
    const files =
      api.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
    if (id === undefined || files.length === 0) return;
    try {
      await api.scripting.executeScript({ target: { tabId: id }, files });
    } catch {
      // Pages of the browser itself and of its store are closed to every extension.
    }
  });
}
