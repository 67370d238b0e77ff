import { rootElementOf, topmostAt } from '../page/unshadowed/document.ts';

/** Distance from the edges at which the corners are tried (CSS px). */
const INSET_PX = 12;

/**
 * Whether a press in the middle of an element or near one of its corners would reach it. Points
 * outside of the window are ignored; an element with no such point inside it is covered or inert.
 */
export function isReachable(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const document = element.ownerDocument;
  const { clientWidth, clientHeight } = rootElementOf(document);
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + INSET_PX, top + INSET_PX],
    [right - INSET_PX, top + INSET_PX],
    [left + INSET_PX, bottom - INSET_PX],
    [right - INSET_PX, bottom - INSET_PX],
  ] as const;
  const inView = points.filter(([x, y]) => x >= 0 && y >= 0 && x < clientWidth && y < clientHeight);
  return inView.length === 0 || inView.some(([x, y]) => deepestAt(element, x, y) === element);
}

/** The element hit at a point, as seen from the tree of the element itself. */
function deepestAt(element: Element, x: number, y: number): Element | null {
  return topmostAt(element.getRootNode(), x, y);
}
