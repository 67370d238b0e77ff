import { parseErrorReport, withError, type ReportedError } from '../core/error-report.ts';
import { oneAtATimeHere } from './one-at-a-time.ts';
import { readItem, type StorageArea } from './storage.ts';

const KEY = 'errors';

/** The errors of this session of the browser: in its memory, because the worker's own is short. */
export interface ErrorStore {
  add(error: ReportedError): Promise<void>;
  read(): Promise<readonly ReportedError[]>;
}

/**
 * The store for the worker and the extension's pages.
 * @param session storage that never reaches the disk
 */
export function createErrorStore(session: StorageArea): ErrorStore {
  const oneAtATime = oneAtATimeHere();
  const read = async (): Promise<readonly ReportedError[]> => {
    const raw = await readItem(session, KEY);
    return raw === undefined ? [] : parseErrorReport(raw);
  };
  return {
    read,
    add: (error) => oneAtATime(async () => session.set({ [KEY]: withError(await read(), error) })),
  };
}
