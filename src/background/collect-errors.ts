import { describeError, parseReportedError } from '../core/error-report.ts';
import { createErrorStore, type ErrorStore } from '../platform/error-store.ts';
import { browser } from '../platform/browser.ts';
import { answerMessages } from '../platform/messages.ts';

/** Keeps the errors of the whole extension, in memory, until the browser ends. */
export function collectErrors(store: ErrorStore = createErrorStore(browser.storage.session)): void {
  answerMessages(
    {
      error: async (data) => {
        await store.add(parseReportedError(data));
        return undefined;
      },
    },
    new AbortController().signal,
  );
  const add = async (thrown: unknown): Promise<void> => {
    try {
      await store.add(describeError('worker', thrown));
    } catch {
      // A report that cannot be kept must not become the next thing to report.
    }
  };
  globalThis.addEventListener('error', ({ error }) => void add(error));
  globalThis.addEventListener('unhandledrejection', ({ reason }) => void add(reason));
}
