import { type Box, nearestRectIndex } from '../../core/popover/nearest-rect.ts';
import { placeBeside } from '../../core/popover/place-beside.ts';
import { parentElementOf } from '../page/visibility.ts';
import { rootElementOf } from '../page/unshadowed.ts';

// All in CSS px.
const GUTTER = 8;
const DISTANCE = 6;
const TALLEST = 560;
/** Where neither side of the line has this much room, the popover may lie over the line. */
const SHORTEST = 240;
/** How often a card may be placed anew because its height has changed. */
const ROUNDS = 3;

export interface Placing {
  readonly host: HTMLElement;
  /** The rule that places the host (see `HostElement`). */
  readonly place: CSSStyleDeclaration;
  /** The line fragments of the mention as they are now (see `PopoverRequest`). */
  readonly rects: () => readonly DOMRect[] | undefined;
  /** Where the reader pointed, in the viewport; decides which line fragment is meant. */
  readonly point?: { readonly x: number; readonly y: number } | undefined;
  /** The mention's text: the card begins where its name begins, from right to left too. */
  readonly behind?: Node | undefined;
  /** Asked each frame: whether the mention is out of the reader's sight for good. */
  readonly isOutOfSight?: ((lines: readonly DOMRect[], layout: Layout) => boolean) | undefined;
  /** The mention has no rects any more or is out of sight, or the host has no box. */
  readonly onLost: () => void;
}

/** Beside its line, or as a sheet at the bottom of the window. */
export type Layout = 'beside' | 'sheet';

/** Where a card beside the text has no room, and where a finger would have to aim at it. */
const SHEET = '(max-width: 479px), (hover: none) and (pointer: coarse)';

/** The layout that fits a window now. */
export function layoutFor(view: Window): Layout {
  return view.matchMedia(SHEET).matches ? 'sheet' : 'beside';
}

/**
 * Gives a host that is not yet in the document the layout and height that it is likely to keep, so
 * that the browser lays it out once.
 */
export function dressForPlace(view: Window, { host, place, rects, point }: Placing): void {
  const layout = layoutFor(view);
  host.setAttribute('data-layout', layout);
  const now = rects() ?? [];
  const line = now[Math.max(0, nearestRectIndex(now, point))];
  if (layout === 'sheet' || !line) return;
  const below = view.innerHeight - line.bottom;
  setMaxHeight(view, place, Math.max(line.top, below) - DISTANCE - GUTTER);
}

/**
 * Keeps the popover in its place until the returned function is called: beside its line, or at the
 * bottom with the line above it. A window that comes to call for the other layout gets it.
 */
export function keepPlaced(view: Window, placing: Placing): () => void {
  const { host } = placing;
  let stop: (() => void) | undefined;
  const place = (): void => {
    stop?.();
    const layout = layoutFor(view);
    if (host.getAttribute('data-layout') !== layout) host.setAttribute('data-layout', layout);
    stop = layout === 'sheet' ? placeSheet(view, placing) : placePopover(view, placing);
  };
  const query = view.matchMedia(SHEET);
  query.addEventListener('change', place);
  place();
  return () => {
    query.removeEventListener('change', place);
    stop?.();
  };
}

/** Brings the mention above the sheet, once, and watches that it stays in the document. */
function placeSheet(view: Window, placing: Placing): () => void {
  const { host, rects, point, onLost } = placing;
  let frame = view.requestAnimationFrame(() => {
    const now = rects() ?? [];
    const line = now[Math.max(0, nearestRectIndex(now, point))];
    // All lines of the mention, as long as the one that is meant stays in view.
    const lowest = Math.max(...now.map(({ bottom }) => bottom));
    const hidden = lowest + DISTANCE - host.getBoundingClientRect().top;
    const most = line ? Math.max(0, line.top - GUTTER) : 0;
    if (hidden > 0) view.scrollBy({ top: Math.min(hidden, most), behavior: 'instant' });
    watch();
  });
  const watch = (): void => {
    const now = rects();
    if (now && (now.length === 0 || isGone(placing, now, 'sheet'))) return onLost();
    frame = view.requestAnimationFrame(watch);
  };
  return () => view.cancelAnimationFrame(frame);
}

/**
 * Keeps the popover at its mention through scrolling, resizing and whatever else moves the text,
 * until the returned function is called.
 */
function placePopover(view: Window, placing: Placing): () => void {
  const { host, place, rects, point, onLost } = placing;
  const fromRight = isRightToLeft(placing.behind);
  const chosen = Math.max(0, nearestRectIndex(rects() ?? [], point));
  let isStopped = false;
  let frame = 0;
  let last = '';

  // A look at the rects each frame also notices what no event tells of: transforms, late images,
  // scrolling inside shadow roots, the mention being removed.
  const update = (): void => {
    if (isStopped) return;
    const now = rects();
    if (!now) {
      // The card waits where it is.
      frame = view.requestAnimationFrame(update);
      return;
    }
    // After a new line break there may be fewer fragments than there were.
    const line = now[Math.min(chosen, now.length - 1)];
    if (!line || (line.width === 0 && line.height === 0) || isGone(placing, now, 'beside'))
      return onLost();
    let seen = lookOf(view, host, line);
    // A card whose height changes may have room on another side; it has had its last say then.
    for (let round = 0; round < ROUNDS && seen !== last; round++) {
      const { width, height } = host.getBoundingClientRect();
      const room = roomOf(view);
      const to = placeBeside({
        line,
        card: { width, height },
        room,
        distance: DISTANCE,
        fromRight,
      });
      const mayGrow = setMaxHeight(view, place, to.height);
      setLength(place, 'left', roundToPixel(to.left));
      setLength(place, 'top', roundToPixel(to.top));
      last = seen;
      // To be moved changes no size: nothing has to be laid out to know that.
      if (!mayGrow) break;
      seen = lookOf(view, host, line);
    }
    frame = view.requestAnimationFrame(update);
  };
  // After whatever the opening still has to do, such as the focus: the card is laid out once.
  queueMicrotask(update);
  return () => {
    isStopped = true;
    view.cancelAnimationFrame(frame);
  };
}

/** Whether the host has no box, or the reader no sight of the mention. */
function isGone(
  { host, isOutOfSight }: Placing,
  lines: readonly DOMRect[],
  layout: Layout,
): boolean {
  return host.getClientRects().length === 0 || isOutOfSight?.(lines, layout) === true;
}

/** All that the place depends on, to compare. */
function lookOf(view: Window, host: HTMLElement, line: DOMRect): string {
  const { width, height } = host.getBoundingClientRect();
  const { left, top, right, bottom } = roomOf(view);
  return [
    line.left,
    line.top,
    line.right,
    line.bottom,
    width,
    height,
    left,
    top,
    right,
    bottom,
  ].join();
}

/** What is in view, also where the reader has zoomed in by two fingers, without the gutter. */
function roomOf(view: Window): Box {
  const { clientWidth, clientHeight } = rootElementOf(view.document);
  const seen = view.visualViewport;
  const [left, top] = [seen?.offsetLeft ?? 0, seen?.offsetTop ?? 0];
  return {
    left: left + GUTTER,
    top: top + GUTTER,
    right: left + (seen?.width ?? clientWidth) - GUTTER,
    bottom: top + (seen?.height ?? clientHeight) - GUTTER,
  };
}

function isRightToLeft(node: Node | undefined): boolean {
  const element = node && parentElementOf(node);
  return element !== undefined && getComputedStyle(element).direction === 'rtl';
}

function setMaxHeight(view: Window, place: CSSStyleDeclaration, available: number): boolean {
  const viewport = rootElementOf(view.document).clientHeight - 2 * GUTTER;
  const height = Math.min(Math.max(available, SHORTEST), viewport, TALLEST);
  return setLength(place, 'max-height', Math.floor(height));
}

/** Sets a length (CSS px) in the rule that places the host; false where it is the same already. */
export function setLength(place: CSSStyleDeclaration, property: string, value: number): boolean {
  const length = `${value}px`;
  if (place.getPropertyValue(property) === length) return false;
  place.setProperty(property, length, 'important');
  return true;
}

/** Text between device pixels is blurred. */
function roundToPixel(value: number): number {
  const ratio = globalThis.devicePixelRatio || 1;
  return Math.round(value * ratio) / ratio;
}
