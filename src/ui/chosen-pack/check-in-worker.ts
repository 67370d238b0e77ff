import type { ChosenPack, ImportStep } from '../../pack/import/import-files.ts';

/** What a worker says while it checks a pack. */
export type CheckMessage<Result> =
  | { readonly is: 'step'; readonly step: ImportStep }
  | { readonly is: 'end'; readonly result: Result }
  /** The program itself has failed, not the pack. */
  | { readonly is: 'failed'; readonly reason: string };

/** A worker as a check uses it. */
export type CheckWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Checks a pack in a worker of its own, until it ends or the signal aborts. */
export function checkInWorker<Result>(
  chosen: ChosenPack,
  worker: CheckWorker,
  onMessage: (message: CheckMessage<Result>) => void,
  life: AbortSignal,
): void {
  const end = (message: CheckMessage<Result>): void => {
    if (message.is !== 'step') worker.terminate();
    if (!life.aborted) onMessage(message);
  };
  life.addEventListener('abort', () => worker.terminate());
  worker.addEventListener('message', ({ data }: MessageEvent<CheckMessage<Result>>) => end(data));
  worker.addEventListener('error', ({ message }) => end({ is: 'failed', reason: message }));
  worker.postMessage(chosen, {});
}
