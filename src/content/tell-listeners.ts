import { acceptListeners } from '../platform/page-port.ts';

/** How long changes are gathered before they are told, in ms. */
const GATHERED = 500;

/**
 * Tells those who look at the page that its marks may be others, not more often than twice a
 * second, until the signal aborts.
 * @returns to be called at each change
 */
export function tellListeners(signal: AbortSignal): () => void {
  const teller = acceptListeners(signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (!teller.isHeard) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      teller.tell();
    }, GATHERED);
  };
}
