import { describeError, parseReportedError } from '../core/error-report.ts';
import type { ErrorStore } from '../platform/error-store.ts';
import { answerMessages } from '../platform/messages.ts';

/** Stores an error of the worker; never fails. */
export type ReportError = (place: string, thrown: unknown) => Promise<void>;

/** Collects the worker's own errors, in memory, until the browser session ends. */
export function collectErrors(store: ErrorStore): ReportError {
  const report: ReportError = async (place, thrown) => {
    try {
      await store.add(describeError(place, thrown));
    } catch {
      // An error that cannot be stored must not cause another one.
    }
  };
  globalThis.addEventListener('error', ({ error }) => void report('worker', error));
  globalThis.addEventListener('unhandledrejection', ({ reason }) => void report('worker', reason));
  return report;
}

/** Stores the errors that pages and content scripts report. */
export function acceptErrors(store: ErrorStore): void {
  answerMessages(
    {
      error: async (data) => {
        await store.add(parseReportedError(data));
        return undefined;
      },
    },
    new AbortController().signal,
  );
}
