import { isUnder } from '../core/settings/hostname.ts';
import type { browser } from '../platform/browser.ts';
import { listedSites } from '../platform/listed-sites.ts';
import { answerMessages, type Sender } from '../platform/messages.ts';
import { stageFile, STAGES, type StageName } from '../platform/stages.ts';

/** Injects the later stages of the content script into pages that ask; see `src/content/stages.ts`. */
export function injectStagesOnRequest(
  api: typeof browser,
  listed: ReadonlySet<string> = listedSites(),
): void {
  answerMessages(
    {
      'load-stage': (name, sender) =>
        STAGES.includes(name as StageName) && injectStage(api, listed, name as StageName, sender),
    },
    new AbortController().signal,
  );
}

/**
 * Injects a stage into the document that asks. Resolves to false if the browser refuses, or if the
 * document has gone in the meantime.
 * @param listed the hostnames of the listed sites
 */
export async function injectStage(
  { scripting, permissions }: Pick<typeof browser, 'scripting' | 'permissions'>,
  listed: ReadonlySet<string>,
  name: StageName,
  { tabId, documentId, url }: Sender,
): Promise<boolean> {
  if (tabId === undefined || url === undefined) return false;
  const { protocol, hostname } = new URL(url);
  // Where documents have no number, the stage may reach the next one of the tab. Its watch, if
  // there is one, does not mind that the stage comes early.
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  try {
    // Chromium would not refuse, but wait for a press of the toolbar button, which then would not
    // open the popup. On listed sites the stages come by themselves (see `registerStages`); on
    // others, a press has given access without a permission.
    const hasAccess = await permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
    if (!hasAccess && isUnder(hostname, listed)) return false;
    await scripting.executeScript({ target, files: [stageFile(name)], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}
