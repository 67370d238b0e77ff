import type { browser } from '../platform/browser.ts';
import { answerMessages } from '../platform/messages.ts';

/** Opens the options at the request of a page's popover; content scripts cannot open them. */
export function openOptionsOnRequest(api: typeof browser): void {
  answerMessages(
    { 'open-options': () => api.runtime.openOptionsPage() },
    new AbortController().signal,
  );
}
