import { nearestRectIndex } from '../../core/popover/nearest-rect.ts';
import { isGone, type Opening } from './opening.ts';
import { DISTANCE, GUTTER } from './room.ts';

/** Brings the mention above the sheet, once, and watches that it stays in the document. */
export function placeAsSheet(
  view: Window,
  host: HTMLElement,
  opening: Opening,
  onLost: () => void,
  signal: AbortSignal,
): void {
  const { rects, point } = opening.request;

  const uncover = (): void => {
    if (signal.aborted) return;
    const now = rects() ?? [];
    const line = now[Math.max(0, nearestRectIndex(now, point))];
    // All line fragments of the mention, as long as the one pointed at stays in view.
    const lowest = Math.max(...now.map(({ bottom }) => bottom));
    const hidden = lowest + DISTANCE - host.getBoundingClientRect().top;
    const maximum = line ? Math.max(0, line.top - GUTTER) : 0;
    if (hidden > 0) view.scrollBy({ top: Math.min(hidden, maximum), behavior: 'instant' });
    watch();
  };

  const watch = (): void => {
    if (signal.aborted) return;
    const now = rects();
    if (now && (now.length === 0 || isGone(opening, host, now, 'sheet'))) return onLost();
    view.requestAnimationFrame(watch);
  };

  view.requestAnimationFrame(uncover);
}
