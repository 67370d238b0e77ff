import type { Box } from '../../core/popover/nearest-rect.ts';
import { elementAt, flatParentOf } from './flat-tree.ts';
import { documentOf } from './unshadowed/node.ts';

/** Distance of the points that are looked at from the ends of a line, in CSS px. */
const FROM_END_PX = 1;

/**
 * Whether an element that does not scroll with a text, such as a page's header, covers a line of it.
 * Other elements above it may be transparent, such as links that cover a whole teaser.
 */
export function isCoveredInPlace({ left, top, right, bottom }: Box, text: Node): boolean {
  const around = new Set<Element>();
  for (let at = flatParentOf(text); at; at = flatParentOf(at)) around.add(at);
  const y = (top + bottom) / 2;
  return [left + FROM_END_PX, (left + right) / 2, right - FROM_END_PX].some((x) =>
    staysInPlace(elementAt(documentOf(text), x, y), around),
  );
}

/** Whether an element, or an ancestor that the text is not in, is fixed or sticky. */
function staysInPlace(element: Element | undefined, around: ReadonlySet<Element>): boolean {
  for (let at = element; at && !around.has(at); at = flatParentOf(at)) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}
