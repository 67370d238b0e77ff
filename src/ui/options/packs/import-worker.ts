/**
 * Checks and compiles a pack that the reader has chosen, beside the options page, which stays usable
 * and can end it at any time.
 */
import { importFiles, type ChosenPack } from '../../../pack/import/import-files.ts';
import type { ImportMessage } from './import-run.ts';

const worker = self as unknown as Worker;

function tell(message: ImportMessage): void {
  worker.postMessage(message, {});
}

worker.addEventListener('message', ({ data }: MessageEvent<ChosenPack>) => {
  importFiles(data, (step) => tell({ is: 'step', step })).then(
    (result) => tell({ is: 'end', result }),
    (error: unknown) => tell({ is: 'failed', reason: String(error) }),
  );
});
