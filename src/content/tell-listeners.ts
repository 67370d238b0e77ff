import type { PageTeller } from '../platform/page-port.ts';

/** How long changes are gathered before a report, in ms. */
const GATHER_MS = 500;

/**
 * Tells the popup and the panel that the marks may have changed, at most twice a second, until the
 * signal aborts.
 * @returns a function to call at each change
 */
export function tellListeners(teller: PageTeller, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (!teller.isHeard) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      teller.tell();
    }, GATHER_MS);
  };
}
