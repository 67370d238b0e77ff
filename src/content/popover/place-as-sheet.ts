import { nearestRectIndex } from '../../core/popover/nearest-rect.ts';
import { isGone, type Opening } from './opening.ts';
import { DISTANCE, GUTTER } from './room.ts';

/**
 * Brings the mention above the sheet, again when the sheet has grown over it, and watches that it stays
 * in the document.
 */
export function placeAsSheet(
  view: Window,
  host: HTMLElement,
  opening: Opening,
  onLost: () => void,
  signal: AbortSignal,
): void {
  const { rects, point } = opening.request;

  /** The height of the sheet that the mention was brought above (px). */
  let uncovered = 0;

  const uncover = (now: readonly DOMRect[]): void => {
    const { top, height } = host.getBoundingClientRect();
    if (height <= uncovered) return;
    const isFirst = uncovered === 0;
    uncovered = height;
    const line = now[Math.max(0, nearestRectIndex(now, point))];
    // All line fragments of the mention, as long as the one pointed at stays in view.
    const lowest = Math.max(...now.map(({ bottom }) => bottom));
    // The reader may have scrolled on since.
    if (!isFirst && lowest > view.innerHeight) return;
    const hidden = lowest + DISTANCE - top;
    const maximum = line ? Math.max(0, line.top - GUTTER) : 0;
    if (hidden > 0) view.scrollBy({ top: Math.min(hidden, maximum), behavior: 'instant' });
  };

  const watch = (): void => {
    if (signal.aborted) return;
    // First: a name that the sheet covers is out of sight.
    uncover(rects() ?? []);
    const now = rects();
    if (now && (now.length === 0 || isGone(opening, host, now, 'sheet'))) return onLost();
    view.requestAnimationFrame(watch);
  };

  view.requestAnimationFrame(watch);
}
