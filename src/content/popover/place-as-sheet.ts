import { roomBesideLine, wayOutOfSheet, type Edge } from '../../core/popover/beside-sheet.ts';
import { nearestRectIndex } from '../../core/popover/nearest-rect.ts';
import { isCoveredInPlace } from '../page/covered-in-place.ts';
import { heightOfFirstNotes } from './first-notes.ts';
import type { HostElement } from './host-element.ts';
import { isGone, type Opening } from './opening.ts';
import { DISTANCE, GUTTER, roomOf, setLength } from './room.ts';

/** Differences up to this size are not visible, in CSS px. */
const INVISIBLE_PX = 1;

/**
 * Keeps the mention in view beside the sheet: scrolls it above the sheet, again when the sheet has
 * grown over it. Where the page ends too early for that, the sheet stands at the top of the window; where
 * that covers the mention too, it is as low as its first note allows. Watches that the mention stays in
 * the document.
 */
export function placeAsSheet(
  view: Window,
  element: HostElement,
  opening: Opening,
  onLost: () => void,
  signal: AbortSignal,
): void {
  const { host, sheet } = element;
  const { rects, point, behind } = opening.request;

  let edge: Edge | undefined;
  /** The height of the sheet that the mention was brought out from under (px). */
  let uncovered = 0;
  let width = view.innerWidth;
  /** Measured once: what the reader unfolds must not cover the mention. */
  let minimum: number | undefined;

  /** The sheet and the mention now, with the sheet at an edge; undefined without a line. */
  const at = (now: Edge) => {
    host.setAttribute('data-edge', now);
    const { height, bottom } = host.getBoundingClientRect();
    const lines = rects() ?? [];
    const line = lines[Math.max(0, nearestRectIndex(lines, point))];
    const end = now === 'bottom' ? bottom : view.innerHeight;
    return line && { edge: now, height, end, lines, line, distance: DISTANCE, gutter: GUTTER };
  };

  /** Scrolls as far as the page goes; returns the room for the sheet, and whether the line is seen. */
  const bringOut = (now: Edge): { readonly room: number; readonly isSeen: boolean } => {
    const before = at(now);
    const way = before ? wayOutOfSheet(before) : 0;
    if (way !== 0) view.scrollBy({ top: way, behavior: 'instant' });
    const after = way === 0 ? before : at(now);
    if (!after) return { room: Infinity, isSeen: true };
    const room = Math.min(roomBesideLine(after) + INVISIBLE_PX, after.height);
    const isFree = room === after.height;
    return { room, isSeen: isFree && !(behind && isCoveredInPlace(after.line, behind)) };
  };

  /** The bottom, if the mention is seen there; else where the sheet has the most room. */
  const chooseEdge = (): Edge => {
    const from = view.scrollY;
    const atBottom = bringOut('bottom');
    if (atBottom.isSeen) return 'bottom';
    view.scrollTo({ top: from, behavior: 'instant' });
    const atTop = bringOut('top');
    if (atTop.isSeen || atTop.room > atBottom.room) return 'top';
    view.scrollTo({ top: from, behavior: 'instant' });
    return 'bottom';
  };

  const forgetHeight = (): void => {
    uncovered = 0;
    sheet.removeProperty('max-height');
  };

  const uncover = (): void => {
    const { height } = host.getBoundingClientRect();
    if (height <= uncovered) return;
    const now = at(edge ?? 'bottom');
    if (!now) return;
    uncovered = height;
    // The reader may have scrolled on since.
    if (edge && isOutside(view, now.lines)) return;
    minimum ??= heightOfFirstNotes(element, roomOf(view), 1);
    edge ??= chooseEdge();
    const room = Math.max(minimum, bringOut(edge).room);
    if (room < height) setLength(sheet, 'max-height', Math.floor(room));
  };

  const watch = (): void => {
    if (signal.aborted) return;
    // A device that is turned has another room for the sheet.
    if (view.innerWidth !== width) forgetHeight();
    width = view.innerWidth;
    // First: a name that the sheet covers is out of sight.
    uncover();
    const now = rects();
    if (now && (now.length === 0 || isGone(opening, host, now, 'sheet'))) return onLost();
    view.requestAnimationFrame(watch);
  };

  forgetHeight();
  view.requestAnimationFrame(watch);
}

/** Whether not all of a mention is in the height of the window. */
function isOutside({ innerHeight }: Window, lines: readonly DOMRect[]): boolean {
  return lines.some(({ top, bottom }) => top < 0 || bottom > innerHeight);
}
