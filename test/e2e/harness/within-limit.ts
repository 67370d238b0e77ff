/** Limits every wait of the end-to-end tests, with an error that names what was missing. */

/**
 * Maximum wait for a condition (ms). It costs nothing if the condition becomes true, so it
 * is chosen for a slow machine; it is well below the limit of a test, which has no message.
 */
export const WAIT_LIMIT = 30_000;

/** Resolves as the promise does; rejects once the limit has passed, and says what was missing. */
export async function withinLimit<Value>(what: string, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Waited ${WAIT_LIMIT} ms in vain for ${what}`)),
      WAIT_LIMIT,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
