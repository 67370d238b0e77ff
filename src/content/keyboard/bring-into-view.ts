import type { Box } from '../../core/popover/nearest-rect.ts';
import type { Mention } from '../engine/mention.ts';
import { isCoveredInPlace } from '../page/covered-in-place.ts';
import { scrollElementBy } from '../page/unshadowed/element.ts';
import { rectsOf } from '../pointing/hit-test.ts';
import { paddedViewOf, scaleOf, scrollersAround, shownBoxOf } from './scrollers.ts';

/** Differences up to this size are not visible, in CSS px. */
const INVISIBLE_PX = 1;

/** Places for a name in a scroller's view, as fractions of its size; tried in this order. */
const SPOTS: readonly { readonly x?: number; readonly y: number }[] = [
  { y: 0.5 },
  { y: 0.3 },
  { y: 0.7 },
  { x: 0.5, y: 0.5 },
];

/**
 * Scrolls the page and all boxes around a name until the name's first line box is visible and no
 * fixed element, such as a page header, covers it. Scrolls instantly, not smoothly: what covers a
 * name is known only at its new place. Scrolls nothing if the name is visible already.
 * @param onLeave called before anything is scrolled
 */
export function bringIntoView(mention: Mention, onLeave: (to: Node) => void = () => {}): void {
  const [text] = mention.nodes;
  if (!text || isShown(mention, scrollersAround(text))) return;
  onLeave(text);
  const scrollers = scrollersAround(text);
  for (const scroller of scrollers)
    if (!isInside(mention, scroller)) put(mention, scroller, SPOTS[0]!);
  for (const spot of SPOTS) {
    if (isShown(mention, scrollers)) return;
    for (const scroller of scrollers) put(mention, scroller, spot);
  }
  if (isShown(mention, scrollers)) return;
  for (const scroller of scrollers) put(mention, scroller, SPOTS[0]!);
}

function isShown(mention: Mention, scrollers: readonly Element[]): boolean {
  return scrollers.every((scroller) => isInside(mention, scroller)) && !isCovered(mention);
}

/** Whether a name is inside a scroller's visible box, or as much of it as fits. */
function isInside(mention: Mention, scroller: Element): boolean {
  const [rect] = rectsOf(mention);
  if (!rect) return true;
  const view = shownBoxOf(scroller);
  return (
    fits(rect.left, rect.right, view.left, view.right) &&
    fits(rect.top, rect.bottom, view.top, view.bottom)
  );
}

function fits(start: number, end: number, from: number, to: number): boolean {
  return (
    start >= from - INVISIBLE_PX &&
    (end <= to + INVISIBLE_PX || (end - start > to - from && start < to))
  );
}

/** Scrolls one scroller until the name is at the given spot, or as near to it as possible. */
function put(mention: Mention, scroller: Element, spot: (typeof SPOTS)[number]): void {
  const [rect] = rectsOf(mention);
  if (!rect) return;
  const view = paddedViewOf(scroller);
  const scale = scaleOf(scroller);
  scrollElementBy(scroller, {
    left: (spot.x === undefined ? nearest(rect, view) : wayTo(spot.x, rect, view, 'x')) / scale,
    top: wayTo(spot.y, rect, view, 'y') / scale,
    behavior: 'instant',
  });
}

/** Distance from a fraction of the view to the middle of a name, or to its start if too long. */
function wayTo(part: number, rect: Box, view: Box, axis: 'x' | 'y'): number {
  const [start, end, from, to] =
    axis === 'x'
      ? [rect.left, rect.right, view.left, view.right]
      : [rect.top, rect.bottom, view.top, view.bottom];
  if (end - start > to - from) return start - from;
  const way = (start + end) / 2 - (from + part * (to - from));
  // Near an edge of the view, the whole name must still fit.
  return Math.min(Math.max(way, end - to), start - from);
}

/** How far a name is outside the view on either side; 0 if it is inside. */
function nearest(rect: Box, view: Box): number {
  if (rect.left < view.left || rect.right - rect.left > view.right - view.left)
    return rect.left - view.left;
  return Math.max(0, rect.right - view.right);
}

/** Whether an element that does not scroll with the name covers its first line box. */
function isCovered(mention: Mention): boolean {
  const [rect] = rectsOf(mention);
  return rect !== undefined && isCoveredInPlace(rect, mention.nodes[0]!);
}
