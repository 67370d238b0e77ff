import { rootElementOf, topmostAt } from '../page/unshadowed.ts';

/** How far inside of the edges the corners are tried, in CSS px. */
const INSET = 12;

/**
 * Whether a press in the middle of an element or near one of its corners would meet it. What is
 * out of the window says nothing; an element that is there with no such point is covered or inert.
 */
export function isReachable(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const document = element.ownerDocument;
  const { clientWidth, clientHeight } = rootElementOf(document);
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + INSET, top + INSET],
    [right - INSET, top + INSET],
    [left + INSET, bottom - INSET],
    [right - INSET, bottom - INSET],
  ] as const;
  const inView = points.filter(([x, y]) => x >= 0 && y >= 0 && x < clientWidth && y < clientHeight);
  return inView.length === 0 || inView.some(([x, y]) => deepestAt(element, x, y) === element);
}

/** The element hit at a point, as seen from the tree of the element itself. */
function deepestAt(element: Element, x: number, y: number): Element | null {
  return topmostAt(element.getRootNode(), x, y);
}
