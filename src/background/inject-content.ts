import type { browser } from '../platform/browser.ts';

/**
 * Puts the content script into a tab's page, at once: one that goes on loading for long is marked
 * as soon as it is parsed. Where the script is already, it does nothing. Rejects where the browser
 * lets nobody in.
 */
export async function injectContent(api: typeof browser, tabId: number): Promise<void> {
  const files = contentFiles(api);
  await api.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

/** The content script's files, as the build named them, from the extension's root. */
export function contentFiles({ runtime }: typeof browser): string[] {
  const files = runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  // Firefox makes whole addresses of them, and refuses those where scripts are registered.
  return files.map((file) => new URL(file, runtime.getURL('')).pathname.slice(1));
}
