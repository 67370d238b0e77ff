import type { ChosenPack } from '../../pack/import/import-files.ts';
import type { ImportProgress } from '../../pack/import/import-progress.ts';
import { reportedFailure, type CheckFailure } from './check-failure.ts';

/** How far a check is, and how it ends. */
export type CheckMessage<Result> =
  | { readonly is: 'step'; readonly progress: ImportProgress }
  | { readonly is: 'end'; readonly result: Result }
  | { readonly is: 'failed'; readonly failure: CheckFailure };

/** What a worker says while it checks a pack. */
export type WorkerMessage<Result> =
  | Exclude<CheckMessage<Result>, { readonly is: 'failed' }>
  | { readonly is: 'thrown'; readonly error: unknown };

/** A worker as a check uses it. */
export type CheckWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Who hears of a check. */
export interface CheckListener<Result> {
  readonly onMessage: (message: CheckMessage<Result>) => void;
  /** Called with an error of the program itself. */
  readonly onProblem: (error: unknown) => void;
}

/** Checks a pack in a worker of its own, until it ends or the signal aborts. */
export function checkInWorker<Result>(
  chosen: ChosenPack,
  worker: CheckWorker,
  { onMessage, onProblem }: CheckListener<Result>,
  life: AbortSignal,
): void {
  const hear = (message: WorkerMessage<Result>): void => {
    if (message.is !== 'step') worker.terminate();
    if (life.aborted) return;
    if (message.is !== 'thrown') return onMessage(message);
    onMessage({ is: 'failed', failure: reportedFailure(message.error, onProblem) });
  };
  const fail = (reason: string): void => hear({ is: 'thrown', error: new Error(reason) });
  life.addEventListener('abort', () => worker.terminate());
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage<Result>>) => hear(data));
  // A script that cannot be loaded has no message.
  worker.addEventListener('error', ({ message }) => fail(message || 'the worker has not started'));
  worker.addEventListener('messageerror', () => fail('what the worker says cannot be read'));
  worker.postMessage(chosen, {});
}
