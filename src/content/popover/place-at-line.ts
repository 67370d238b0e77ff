import { nearestRectIndex } from '../../core/popover/nearest-rect.ts';
import { placeBeside } from '../../core/popover/place-beside.ts';
import { parentElementOf } from '../page/flat-tree.ts';
import { heightOfFirstNotes, notesAtFirst } from './first-notes.ts';
import type { HostElement } from './host-element.ts';
import { isGone, type Opening } from './opening.ts';
import { pointAtLine } from './pointer.ts';
import { DISTANCE, roomOf, setLength, setMaxHeight } from './room.ts';

/** Maximum number of times that a card is placed again because its height has changed. */
const MAX_ROUNDS = 3;

/**
 * Keeps the popover beside the line of its mention through scrolling, resizing and anything else
 * that moves the text, until the signal aborts.
 */
export function placeAtLine(
  view: Window,
  element: HostElement,
  opening: Opening,
  onLost: () => void,
  signal: AbortSignal,
): void {
  const { host, place, pointer } = element;
  const { rects, point, behind } = opening.request;
  const fromRight = isRightToLeft(behind);
  const chosen = Math.max(0, nearestRectIndex(rects() ?? [], point));
  let last = '';
  /** Measured once: what the reader unfolds must not drive the card to another side. */
  let minimum: number | undefined;

  // Reading the rects each frame also notices what no event reports: transforms, late images,
  // scrolling inside shadow roots, the mention being removed.
  const look = (): void => {
    if (signal.aborted) return;
    const now = rects();
    if (now) {
      // After a new line break there may be fewer fragments than there were.
      const line = now[Math.min(chosen, now.length - 1)];
      if (!line || (line.width === 0 && line.height === 0) || isGone(opening, host, now, 'beside'))
        return onLost();
      placeAt(line);
    }
    // While the mention may be on its way back, the card waits where it is.
    view.requestAnimationFrame(look);
  };

  const placeAt = (line: DOMRect): void => {
    let seen = lookOf(view, host, line);
    if (seen === last) return;
    const room = roomOf(view);
    minimum ??= heightOfFirstNotes(element, room, notesAtFirst(room));
    // A card whose height changes may have room on another side; after that, it stays there.
    for (let round = 0; round < MAX_ROUNDS && seen !== last; round++) {
      const { width, height } = host.getBoundingClientRect();
      const to = placeBeside({
        line,
        card: { width, height },
        minimum,
        room,
        distance: DISTANCE,
        fromRight,
      });
      const mayGrow = setMaxHeight(view, place, to.height);
      setLength(place, 'left', roundToPixel(to.left));
      setLength(place, 'top', roundToPixel(to.top));
      pointAtLine(pointer, line, to, width);
      last = seen;
      // Moving changes no size, so no layout is needed to measure again.
      if (!mayGrow) break;
      seen = lookOf(view, host, line);
    }
  };

  signal.addEventListener('abort', () => pointer.setProperty('display', 'none'));
  // After the rest of the opening, such as the focus, so that the card is laid out once.
  queueMicrotask(look);
}

/** Everything that the place depends on, as a value to compare. */
function lookOf(view: Window, host: HTMLElement, line: DOMRect): string {
  const { width, height } = host.getBoundingClientRect();
  const { left, top, right, bottom } = roomOf(view);
  const sides = [line.left, line.top, line.right, line.bottom];
  return [...sides, width, height, left, top, right, bottom].join();
}

function isRightToLeft(node: Node | undefined): boolean {
  const element = node && parentElementOf(node);
  return element !== undefined && getComputedStyle(element).direction === 'rtl';
}

/** Rounds to device pixels; text between them is blurred. */
function roundToPixel(value: number): number {
  const ratio = globalThis.devicePixelRatio || 1;
  return Math.round(value * ratio) / ratio;
}
