/** The delays before each new attempt to ask the worker, in ms: it may be killed while it works. */
const RETRY_DELAYS_MS = [250, 1000, 4000] as const;
/**
 * Maximum time for an answer, in ms; the worker rarely takes a tenth of it. A worker that is killed at
 * the wrong moment never answers. One that is only slow is asked twice, which does no harm.
 */
export const ANSWER_LIMIT_MS = 3000;

/** Resolves after a number of ms. */
export type Wait = (ms: number) => Promise<void>;

/** Waits by the browser's clock. */
export const pause: Wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks the worker, and again where it gives no answer; undefined if it never does. An answer that
 * comes late counts too.
 * @param ask resolves to undefined if the worker does not answer
 */
export async function askAgain<Answer>(
  ask: () => Promise<Answer | undefined>,
  wait: Wait = pause,
): Promise<Answer | undefined> {
  let hear = (_answer: Answer): void => {};
  const heard = new Promise<Answer>((resolve) => (hear = resolve));
  const askOnce = async (): Promise<void> => {
    const answer = await ask();
    if (answer !== undefined) hear(answer);
  };
  for (const delay of [0, ...RETRY_DELAYS_MS]) {
    const late = delay > 0 ? await Promise.race([heard, wait(delay)]) : undefined;
    if (late !== undefined) return late;
    const answer = await Promise.race([heard, askOnce(), wait(ANSWER_LIMIT_MS)]);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
