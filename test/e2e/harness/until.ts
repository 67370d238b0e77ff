import { setTimeout as pause } from 'node:timers/promises';
import { WAIT_LIMIT, withinLimit } from './within-limit.ts';

/** Time between two questions (ms): a browser asked without a pause has no time for its work. */
const INTERVAL_MS = 20;

/**
 * Asks repeatedly until the answer is the expected one.
 * @param what the condition, as an error names it
 * @throws with the last answer, once the limit (ms) has passed; at once where it is 0
 */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
  limit = WAIT_LIMIT,
): Promise<Value> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await withinLimit(`an answer about ${what}`, ask());
    if (isWanted(value)) return value;
    if (Date.now() >= end)
      throw new Error(`After ${limit} ms, ${what} is still missing: ${JSON.stringify(value)}`);
    await pause(INTERVAL_MS);
  }
}
