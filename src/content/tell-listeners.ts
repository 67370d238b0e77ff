import type { PageTeller } from '../platform/page-port.ts';
import { gatherCalls } from './gather-calls.ts';

/** How long changes are gathered before a report, in ms. */
const GATHER_MS = 500;

/**
 * Reports to the popup and the panel that the marks may have changed, at most twice a second, until
 * the signal aborts.
 * @returns a function to call at each change
 */
export function tellListeners(teller: PageTeller, signal: AbortSignal): () => void {
  const tellSoon = gatherCalls(() => teller.tell(), GATHER_MS, signal);
  return () => {
    if (teller.isHeard) tellSoon();
  };
}
