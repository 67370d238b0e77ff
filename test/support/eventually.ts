import { vi } from 'vitest';

/** Maximum wait for a condition of a test, in ms; Vitest's own limit of 1 s is too short when busy. */
const MAX_WAIT_MS = 30_000;

/** Calls a check until it no longer throws; rejects with its last error. */
export function eventually<Value>(check: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(check, { timeout: MAX_WAIT_MS });
}
