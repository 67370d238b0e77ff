import type { browser } from '../platform/browser.ts';
import { answerMessages, sendToTab } from '../platform/messages.ts';

/** How long to wait before each further try, in ms. */
const RETRIES = [50, 200, 800] as const;

type Wait = (ms: number) => Promise<void>;

/** Marks a tab's page when a page of the extension asks for it; content scripts may not. */
export function markPageOnRequest(api: typeof browser): void {
  answerMessages(
    {
      'mark-tab': (tabId, { isOwnPage }) =>
        isOwnPage && Number.isSafeInteger(tabId) ? markPage(api, tabId as number) : false,
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
  // A page that goes on loading for long is marked as soon as it is parsed.
  const injection = { target: { tabId }, files: contentFiles(api), injectImmediately: true };
  for (const pause of [0, ...RETRIES]) {
    if (pause > 0) await wait(pause);
    try {
      await api.scripting.executeScript(injection);
      return true;
    } catch {
      // Pages of the browser itself and of its store are closed to every extension.
    }
  }
  return false;
}

/** The content script's files, as the build named them, from the extension's root. */
export function contentFiles({ runtime }: typeof browser): string[] {
  const files = runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  // Firefox makes whole addresses of them, and refuses those where scripts are registered.
  return files.map((file) => new URL(file, runtime.getURL('')).pathname.slice(1));
}
