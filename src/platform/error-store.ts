import { parseErrorReport, withError, type ReportedError } from '../core/error-report.ts';
import { oneAtATimeHere } from './one-at-a-time.ts';
import { readItem, type StorageApi, type StorageArea, type StorageChanges } from './storage.ts';

const KEY = 'errors';

/** The errors of this browser session, in session storage, because the worker is often stopped. */
export interface ErrorStore {
  add(error: ReportedError): Promise<void>;
  read(): Promise<readonly ReportedError[]>;
  forget(): Promise<void>;
}

/**
 * The store for the worker and the extension's pages.
 * @param session storage that never reaches the disk
 */
export function createErrorStore(session: StorageArea): ErrorStore {
  const oneAtATime = oneAtATimeHere();
  const read = async (): Promise<readonly ReportedError[]> => {
    const raw = await readItem(session, KEY);
    try {
      return raw === undefined ? [] : parseErrorReport(raw);
    } catch {
      // An unreadable report must not block new errors.
      return [];
    }
  };
  return {
    read,
    forget: () => oneAtATime(() => session.remove(KEY)),
    add: (error) => oneAtATime(async () => session.set({ [KEY]: withError(await read(), error) })),
  };
}

/** Reports the errors now and at each change, until the signal aborts; rejects if they cannot be read. */
export async function followErrors(
  { session, onChanged }: StorageApi,
  onErrors: (errors: readonly ReportedError[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const store = createErrorStore(session);
  const tell = async (): Promise<void> => {
    const errors = await store.read();
    if (!signal.aborted) onErrors(errors);
  };
  const listener = (changes: StorageChanges, area: string): void => {
    if (area === 'session' && Object.hasOwn(changes, KEY)) void tell();
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener));
  await tell();
}
