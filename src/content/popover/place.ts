import { nearestRectIndex } from '../../core/popover/nearest-rect.ts';
import type { HostElement } from './host-element.ts';
import { layoutFor, onLayoutChange } from './layout.ts';
import type { Opening } from './opening.ts';
import { placeAsSheet } from './place-as-sheet.ts';
import { placeAtLine } from './place-at-line.ts';
import type { PopoverRequest } from './request.ts';
import { DISTANCE, GUTTER, setMaxHeight } from './room.ts';

/**
 * Gives a host that is not yet in the document the layout and height that it is likely to keep, so
 * that the browser lays it out once.
 */
export function dressForPlace(
  view: Window,
  { host, place }: HostElement,
  { rects, point }: PopoverRequest,
): void {
  const layout = layoutFor(view);
  host.setAttribute('data-layout', layout);
  const now = rects() ?? [];
  const line = now[Math.max(0, nearestRectIndex(now, point))];
  if (layout === 'sheet' || !line) return;
  const below = view.innerHeight - line.bottom;
  setMaxHeight(view, place, Math.max(line.top, below) - DISTANCE - GUTTER);
}

/**
 * Keeps the popover in its place until the signal aborts: beside its line, or at the bottom with the
 * line above it. When the other layout fits the window better, the popover switches to it.
 * @param onLost called when the mention has no rects any more or is out of sight, or the host has no box
 */
export function keepPlaced(
  view: Window,
  element: HostElement,
  opening: Opening,
  onLost: () => void,
  signal: AbortSignal,
): void {
  const { host } = element;
  let life = new AbortController();
  const place = (): void => {
    life.abort();
    life = new AbortController();
    const both = AbortSignal.any([signal, life.signal]);
    const layout = layoutFor(view);
    if (host.getAttribute('data-layout') !== layout) host.setAttribute('data-layout', layout);
    if (layout === 'sheet') placeAsSheet(view, element, opening, onLost, both);
    else placeAtLine(view, element, opening, onLost, both);
  };
  onLayoutChange(view, place, signal);
  place();
}
