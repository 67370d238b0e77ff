import { runInThisContext } from 'node:vm';

/** Maximum time of a case (ms): only one that hangs takes that long, even on a busy machine. */
const LIMIT = 30_000;
const KEY = 'runWithinGuard';

/**
 * Returns what the work returns, or throws what it throws. Work that hangs is ended with an error
 * that says so, so that the failing case is reported and not the test's time limit.
 */
export function withinGuard<Result>(work: () => Result): Result {
  const place = globalThis as unknown as Record<string, unknown>;
  place[KEY] = work;
  try {
    return runInThisContext(`globalThis.${KEY}()`, { timeout: LIMIT }) as Result;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new Error('hangs', { cause: error });
    throw error;
  } finally {
    delete place[KEY];
  }
}
