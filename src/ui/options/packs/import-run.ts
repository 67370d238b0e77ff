import type { ImportResult } from '../../../pack/import/import-files.ts';
import type { CheckMessage, CheckWorker } from '../../chosen-pack/check-in-worker.ts';

/** What the worker says while it imports a pack. */
export type ImportMessage = CheckMessage<ImportResult>;

/** Starts the script that imports packs. */
export function createImportWorker(): CheckWorker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
}
