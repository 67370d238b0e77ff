import type { browser } from '../platform/browser.ts';
import { onceGranted, waitByClock, type Wait } from '../platform/grant-retries.ts';
import { answerMessages, sendToTab } from '../platform/messages.ts';
import { STAGES } from '../platform/stages.ts';
import { injectContent } from './inject-content.ts';

/** Marks a tab's page at the request of a page of the extension; content scripts may not ask. */
export function markPageOnRequest(api: typeof browser): void {
  answerMessages(
    {
      'mark-tab': (tabId) => (Number.isSafeInteger(tabId) ? markPage(api, tabId as number) : false),
    },
    new AbortController().signal,
  );
}

/**
 * Marks the page of a tab, whether or not its site is listed: the click on the toolbar button that
 * opened the popup grants access by `activeTab`, and the content script is injected. False if the
 * browser refuses access.
 * @param wait resolves after a number of ms
 */
export async function markPage(
  api: typeof browser,
  tabId: number,
  wait: Wait = waitByClock,
): Promise<boolean> {
  // A script that is there already would ignore being injected again, so it is asked first.
  if ((await sendToTab(tabId, 'mark-once', undefined, api)) !== undefined) return true;
  const inject = async (): Promise<true> => {
    // The reader wants this page marked, and the access may not last.
    await injectContent(api, tabId, STAGES);
    return true;
  };
  return (await onceGranted(inject, wait)) ?? false;
}
