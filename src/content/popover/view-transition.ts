import { rootElementOf } from '../page/unshadowed/document.ts';
import { matches } from '../page/unshadowed/element.ts';

/**
 * Whether a view transition shows snapshots instead of the page itself. They are painted above
 * everything, even an open popover, and the page's style sheets decide whether they are visible.
 */
export function isInTransition(document: Document): boolean {
  const root: Element | null = rootElementOf(document);
  return root !== null && matches(root, ':active-view-transition');
}
