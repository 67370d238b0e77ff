import type { ChosenPack, ImportResult, ImportStep } from '../../../pack/import/import-files.ts';

/** What the worker says while it imports a pack. */
export type ImportMessage =
  | { readonly is: 'step'; readonly step: ImportStep }
  | { readonly is: 'end'; readonly result: ImportResult }
  /** The program itself has failed, not the pack. */
  | { readonly is: 'failed'; readonly reason: string };

/** A worker as an import uses it. */
export type ImportWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Imports a pack in a worker of its own, until it ends or the signal aborts. */
export function runImport(
  chosen: ChosenPack,
  worker: ImportWorker,
  onMessage: (message: ImportMessage) => void,
  life: AbortSignal,
): void {
  const end = (message: ImportMessage): void => {
    if (message.is !== 'step') worker.terminate();
    if (!life.aborted) onMessage(message);
  };
  life.addEventListener('abort', () => worker.terminate());
  worker.addEventListener('message', ({ data }: MessageEvent<ImportMessage>) => end(data));
  worker.addEventListener('error', ({ message }) => end({ is: 'failed', reason: message }));
  worker.postMessage(chosen, {});
}

/** Starts the script that imports packs. */
export function createImportWorker(): ImportWorker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
}
