import { matches, rootElementOf } from '../page/unshadowed.ts';

/**
 * Whether the browser shows pictures of the page in the place of the page itself. They lie above
 * everything, an open popover too, and the page's style sheets decide whether they can be seen.
 */
export function isInTransition(document: Document): boolean {
  const root: Element | null = rootElementOf(document);
  return root !== null && matches(root, ':active-view-transition');
}
