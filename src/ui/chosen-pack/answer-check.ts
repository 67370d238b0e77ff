import type { ChosenPack } from '../../pack/import/import-files.ts';
import type { OnStep } from '../../pack/import/import-progress.ts';
import type { WorkerMessage } from './check-in-worker.ts';

/** In a worker: checks the pack that the page sends, and tells how far it is and how it ends. */
export function answerCheck<Result>(
  check: (chosen: ChosenPack, onStep: OnStep) => Promise<Result>,
): void {
  const worker = self as unknown as Worker;
  const tell = (message: WorkerMessage<Result>): void => worker.postMessage(message, {});
  worker.addEventListener('message', ({ data }: MessageEvent<ChosenPack>) => {
    check(data, (step, done = 0) => tell({ is: 'step', progress: { step, done } })).then(
      (result) => tell({ is: 'end', result }),
      (error: unknown) => tell({ is: 'thrown', error }),
    );
  });
}
