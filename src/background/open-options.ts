import type { browser } from '../platform/browser.ts';
import { answerMessages } from '../platform/messages.ts';

/** Opens the options for a page's popover: content scripts may not. */
export function openOptionsOnRequest(api: typeof browser): void {
  answerMessages(
    { 'open-options': () => api.runtime.openOptionsPage() },
    new AbortController().signal,
  );
}
