/** The delay before each retry, in ms. */
const RETRY_DELAYS_MS = [50, 200, 800] as const;

/** Waits for a number of ms. */
export type Wait = (ms: number) => Promise<void>;

/** Waits by the browser's clock. */
export const waitByClock: Wait = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Does what a press on the toolbar button or a key lets the extension do, with retries: on a busy
 * machine Chromium reports the press before the grant is effective, and refuses. Undefined if the
 * browser keeps refusing, as on pages that are closed to all extensions.
 * @param wait resolves after a number of ms
 */
export async function onceGranted<Result>(
  act: () => Promise<Result>,
  wait: Wait,
): Promise<Result | undefined> {
  for (const pause of [0, ...RETRY_DELAYS_MS]) {
    if (pause > 0) await wait(pause);
    try {
      return await act();
    } catch {
      // Not yet granted, or never.
    }
  }
  return undefined;
}
