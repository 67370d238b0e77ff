/**
 * The delay before each retry (ms) of what a press on the toolbar button lets the extension do: on a
 * busy machine Chromium reports the press before the grant is effective, and refuses.
 */
export const GRANT_RETRIES_MS = [50, 200, 800] as const;

/** Waits for a number of ms. */
export type Wait = (ms: number) => Promise<void>;

/** Waits by the browser's clock. */
export const waitByClock: Wait = (ms) => new Promise((done) => setTimeout(done, ms));
