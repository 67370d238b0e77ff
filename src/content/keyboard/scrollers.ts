import type { Box } from '../../core/popover/nearest-rect.ts';
import { flatParentOf } from '../page/flat-tree.ts';
import { escapeOf, hasOwnOverflow, isContaining, type Escape } from '../page/containing-block.ts';
import { pageScrollerOf, rootElementOf } from '../page/unshadowed/document.ts';
import { rectOf, scrollingOf } from '../page/unshadowed/element.ts';
import { documentOf } from '../page/unshadowed/node.ts';

/**
 * The elements that move a node when they scroll, the innermost first, the page's own scroller
 * last. An absolutely positioned or fixed element does not move with every box around it.
 */
export function scrollersAround(node: Node): Element[] {
  const page = pageScrollerOf(documentOf(node));
  const scrollers: Element[] = [];
  let escape: Escape = 'none';
  for (let at = flatParentOf(node); at && at !== page; at = flatParentOf(at)) {
    const style = getComputedStyle(at);
    if (!isContaining(style, escape)) continue;
    escape = escapeOf(style);
    if (isScroller(at, style)) scrollers.push(at);
  }
  if (escape !== 'fixed') scrollers.push(page);
  return scrollers;
}

/** The visible part of a scroller, without its border and scroll bars. */
export function shownBoxOf(scroller: Element): Box {
  const { clientWidth, clientHeight, clientLeft, clientTop } = scrollingOf(scroller);
  if (scroller === pageScrollerOf(documentOf(scroller)))
    return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const rect = rectOf(scroller);
  const scale = scaleOf(scroller);
  const left = rect.left + clientLeft * scale;
  const top = rect.top + clientTop * scale;
  return { left, top, right: left + clientWidth * scale, bottom: top + clientHeight * scale };
}

/** The visible part of a scroller without its `scroll-padding`. */
export function paddedViewOf(scroller: Element): Box {
  const view = shownBoxOf(scroller);
  const isPage = scroller === pageScrollerOf(documentOf(scroller));
  const style = getComputedStyle(isPage ? rootElementOf(documentOf(scroller)) : scroller);
  const [left, right] = padded(
    view.left,
    view.right,
    style.scrollPaddingLeft,
    style.scrollPaddingRight,
  );
  const [top, bottom] = padded(
    view.top,
    view.bottom,
    style.scrollPaddingTop,
    style.scrollPaddingBottom,
  );
  return { left, top, right, bottom };
}

/** The size of one px of a scroller in CSS px of the viewport; transforms and zoom change it. */
export function scaleOf(scroller: Element): number {
  const { offsetWidth } = scroller as HTMLElement;
  return offsetWidth > 0 ? rectOf(scroller).width / offsetWidth : 1;
}

/** Boxes with hidden overflow scroll too, but only by script. */
function isScroller(element: Element, style: CSSStyleDeclaration): boolean {
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = scrollingOf(element);
  if (scrollWidth <= clientWidth && scrollHeight <= clientHeight) return false;
  const isScrolled = canScroll(style.overflowX) || canScroll(style.overflowY);
  return isScrolled && hasOwnOverflow(element, style);
}

function canScroll(overflow: string): boolean {
  return overflow !== 'visible' && overflow !== 'clip';
}

function padded(from: number, to: number, before: string, after: string): [number, number] {
  const start = from + lengthOf(before, to - from);
  const end = to - lengthOf(after, to - from);
  return start < end ? [start, end] : [from, to];
}

/** The length in px; `auto` counts as 0. */
function lengthOf(padding: string, whole: number): number {
  const value = Number.parseFloat(padding);
  if (Number.isNaN(value)) return 0;
  return padding.endsWith('%') ? (value / 100) * whole : value;
}
