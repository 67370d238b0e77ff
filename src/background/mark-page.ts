import type { browser } from '../platform/browser.ts';
import { answerMessages, sendToTab } from '../platform/messages.ts';
import { injectContent } from './inject-content.ts';

/** How long to wait before each further try, in ms. */
const RETRY_DELAYS_MS = [50, 200, 800] as const;

type Wait = (ms: number) => Promise<void>;

/** Marks a tab's page when a page of the extension asks for it; content scripts may not. */
export function markPageOnRequest(api: typeof browser): void {
  answerMessages(
    {
      'mark-tab': (tabId) => (Number.isSafeInteger(tabId) ? markPage(api, tabId as number) : false),
    },
    new AbortController().signal,
  );
}

/**
 * Marks the page of a tab, whether or not a list has its site: `activeTab` grants the page for the
 * press of the button that opened the popup, and the content script goes in under the name that the
 * build gave it. On a busy machine Chromium tells the extension of the press before the page has
 * heard of the grant, and refuses: hence it is tried again. False where the browser lets nobody in.
 * @param wait resolves after that many ms
 */
export async function markPage(
  api: typeof browser,
  tabId: number,
  wait: Wait = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<boolean> {
  // One that was there and is not wanted any more would do nothing when it is put in again.
  if ((await sendToTab(tabId, 'mark-once', undefined, api)) !== undefined) return true;
  for (const pause of [0, ...RETRY_DELAYS_MS]) {
    if (pause > 0) await wait(pause);
    try {
      await injectContent(api, tabId);
      return true;
    } catch {
      // Pages of the browser itself and of its store are closed to every extension.
    }
  }
  return false;
}
