import { readyStateOf, rootElementOf, viewOf } from './unshadowed/document.ts';

/** Delay after which all elements are searched for shadow trees attached unnoticed, in ms. */
const LATE_ROOTS_DELAY_MS = 3000;

/**
 * Calls when shadow trees may have been attached unnoticed: when the page has loaded, and some time
 * after the call; not after the signal aborts.
 * @param look searches below a node
 */
export function whenRootsAreLate(
  document: Document,
  look: (below: Node) => void,
  signal: AbortSignal,
): void {
  if (readyStateOf(document) !== 'complete')
    viewOf(document)?.addEventListener('load', () => look(document), { signal });
  const late = setTimeout(() => {
    const root = rootElementOf(document);
    if (root) look(root);
  }, LATE_ROOTS_DELAY_MS);
  signal.addEventListener('abort', () => clearTimeout(late));
}
