import type { browser } from '../platform/browser.ts';

/** How long to wait before each further try, in ms. */
const RETRIES = [50, 200, 800] as const;

/**
 * Marks the current page when the toolbar button is clicked: `activeTab` grants the page for that
 * click, and the content script goes in under the name that the build gave it. On a busy machine
 * Chromium tells the extension of the click before the page has heard of the grant, and refuses:
 * hence it is tried again.
 * @param wait resolves after that many ms
 */
export function markPageOnClick(
  api: typeof browser,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): void {
  api.action.onClicked.addListener(async ({ id }) => {
    const files =
      api.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
    if (id === undefined || files.length === 0) return;
    for (const pause of [0, ...RETRIES]) {
      if (pause > 0) await wait(pause);
      try {
        await api.scripting.executeScript({ target: { tabId: id }, files });
        return;
      } catch {
        // Pages of the browser itself and of its store are closed to every extension.
      }
    }
  });
}
