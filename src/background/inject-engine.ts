import type { browser } from '../platform/browser.ts';
import { answerMessages, type Sender } from '../platform/messages.ts';

/** The engine's script, from the extension's root; the build writes it there. */
export const ENGINE_FILE = 'src/content/engine-main.js';

/** Injects the engine into a page whose watch asks for it; see `src/content/stages.ts`. */
export function injectEngineOnRequest(api: typeof browser): void {
  answerMessages(
    { 'load-engine': (_, sender) => injectEngine(api, sender) },
    new AbortController().signal,
  );
}

/**
 * Injects the engine into the document of a watch. Resolves to false if the browser refuses, or if
 * the document has gone in the meantime.
 */
export async function injectEngine(
  { scripting }: typeof browser,
  { tabId, documentId }: Sender,
): Promise<boolean> {
  if (tabId === undefined) return false;
  // Where documents have no number, the engine may reach the next one of the tab. Its watch, if
  // there is one, does not mind that the engine comes early.
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  try {
    await scripting.executeScript({ target, files: [ENGINE_FILE], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}
