import type { browser } from '../platform/browser.ts';
import { answerMessages, STAGES, type Sender, type StageName } from '../platform/messages.ts';

/** Injects the later stages of the content script into pages that ask; see `src/content/stages.ts`. */
export function injectStagesOnRequest(api: typeof browser): void {
  answerMessages(
    {
      'load-stage': (name, sender) =>
        STAGES.includes(name as StageName) && injectStage(api, name as StageName, sender),
    },
    new AbortController().signal,
  );
}

/** The script of a stage, from the extension's root; the build writes it there. */
export function stageFile(name: StageName): string {
  return `src/content/${name}-main.js`;
}

/**
 * Injects a stage into the document that asks. Resolves to false if the browser refuses, or if the
 * document has gone in the meantime.
 */
export async function injectStage(
  { scripting }: typeof browser,
  name: StageName,
  { tabId, documentId }: Sender,
): Promise<boolean> {
  if (tabId === undefined) return false;
  // Where documents have no number, the stage may reach the next one of the tab. Its watch, if
  // there is one, does not mind that the stage comes early.
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  try {
    await scripting.executeScript({ target, files: [stageFile(name)], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}
