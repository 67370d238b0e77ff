import type { browser } from '../platform/browser.ts';
import { answerMessages, type Sender } from '../platform/messages.ts';
import { stageFile, STAGES, type StageName } from '../platform/stages.ts';

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

/** Maximum wait for the browser to inject into a page that it may refuse, in ms. */
const MAX_WAIT_FOR_ACCESS_MS = 2000;

type Wait = (ms: number) => Promise<void>;

/**
 * Injects a stage into the document that asks. Resolves to false if the browser refuses, or if the
 * document has gone in the meantime.
 */
export async function injectStage(
  { scripting, permissions }: Pick<typeof browser, 'scripting' | 'permissions'>,
  name: StageName,
  { tabId, documentId, url }: Sender,
  wait: Wait = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<boolean> {
  if (tabId === undefined || url === undefined) return false;
  // Where documents have no number, the stage may reach the next one of the tab. Its watch, if
  // there is one, does not mind that the stage comes early.
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  const injection = { target, files: [stageFile(name)], injectImmediately: true };
  try {
    const injected = scripting.executeScript(injection).then(() => true);
    const { origin } = new URL(url);
    if (await permissions.contains({ origins: [`${origin}/*`] })) return await injected;
    // Without access by permission, a click may still have given some; if not, Chromium does not
    // refuse, but waits for a click.
    return await Promise.race([injected, wait(MAX_WAIT_FOR_ACCESS_MS).then(() => false)]);
  } catch {
    return false;
  }
}
