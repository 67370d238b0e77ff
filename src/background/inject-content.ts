import type { browser } from '../platform/browser.ts';
import { stageFile, type StageName } from '../platform/stages.ts';

/**
 * Injects the content script into a tab's page at once, so that a page that loads for long is marked
 * as soon as it is parsed. A script that is there already ignores the second one. Rejects if the
 * browser refuses access.
 * @param stages the later stages to bring along (see `src/content/stages.ts`)
 */
export async function injectContent(
  api: typeof browser,
  tabId: number,
  stages: readonly StageName[] = [],
): Promise<void> {
  const files = [...contentFiles(api), ...stages.map(stageFile)];
  await api.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

/** The content script's files, as the build named them, from the extension's root. */
export function contentFiles({ runtime }: typeof browser): string[] {
  const files = runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  // Firefox turns them into full URLs, and refuses those when registering scripts.
  return files.map((file) => new URL(file, runtime.getURL('')).pathname.slice(1));
}
