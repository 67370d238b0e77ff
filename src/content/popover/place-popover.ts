import {
  autoUpdate,
  computePosition,
  flip,
  limitShift,
  offset,
  shift,
  size,
} from '@floating-ui/dom';
import { nearestRectIndex } from '../../core/popover/nearest-rect.ts';

// All in CSS px.
const GUTTER = 8;
const DISTANCE = 6;
const TALLEST = 560;
/** Where neither side of the line has this much room, the popover may lie over the line. */
const SHORTEST = 240;

export interface Placing {
  readonly host: HTMLElement;
  /** The line fragments of the mention as they are now, in the viewport; none once it is gone. */
  readonly rects: () => readonly DOMRect[];
  /** Where the reader pointed, in the viewport; decides which line fragment is meant. */
  readonly point?: { readonly x: number; readonly y: number } | undefined;
  /** The mention has no rects any more, or the host no box. */
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
 * Keeps the popover in its place until the returned function is called: beside its line, or at the
 * bottom with the line above it. A window that comes to call for the other layout gets it.
 */
export function keepPlaced(view: Window, placing: Placing): () => void {
  const { host } = placing;
  let stop: (() => void) | undefined;
  const place = (): void => {
    stop?.();
    const layout = layoutFor(view);
    host.setAttribute('data-layout', layout);
    stop = layout === 'sheet' ? placeSheet(view, placing) : placePopover(placing);
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
function placeSheet(view: Window, { host, rects, point, onLost }: Placing): () => void {
  let frame = view.requestAnimationFrame(() => {
    const now = rects();
    const line = now[Math.max(0, nearestRectIndex(now, point))];
    const hidden = line ? line.bottom + DISTANCE - host.getBoundingClientRect().top : 0;
    if (hidden > 0) view.scrollBy({ top: hidden, behavior: 'instant' });
    watch();
  });
  const watch = (): void => {
    if (rects().length === 0 || host.getClientRects().length === 0) return onLost();
    frame = view.requestAnimationFrame(watch);
  };
  return () => view.cancelAnimationFrame(frame);
}

/**
 * Keeps the popover at its mention through scrolling, resizing and whatever else moves the text,
 * until the returned function is called.
 */
function placePopover({ host, rects, point, onLost }: Placing): () => void {
  const chosen = Math.max(0, nearestRectIndex(rects(), point));
  const fragment = () => {
    const now = rects();
    // After a new line break there may be fewer fragments than there were.
    return now[Math.min(chosen, now.length - 1)];
  };
  const reference = { getBoundingClientRect: () => fragment() ?? new DOMRect() };

  const update = async () => {
    const rect = fragment();
    if (!rect || (rect.width === 0 && rect.height === 0) || host.getClientRects().length === 0) {
      onLost();
      return;
    }
    const { x, y } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(DISTANCE),
        flip({ padding: GUTTER }),
        size({
          padding: GUTTER,
          apply: ({ availableHeight }) => setMaxHeight(host, availableHeight),
        }),
        // The limit lets the popover leave the window together with its line.
        shift({ padding: GUTTER, crossAxis: true, limiter: limitShift() }),
      ],
    });
    setLength(host, '--sl-x', roundToPixel(x));
    setLength(host, '--sl-y', roundToPixel(y));
  };

  // A look at one rect a frame also notices what no event tells of: transforms, late images,
  // scrolling inside shadow roots, the mention being removed.
  return autoUpdate(reference, host, () => void update(), { animationFrame: true });
}

function setMaxHeight(host: HTMLElement, available: number): void {
  const viewport = host.ownerDocument.documentElement.clientHeight - 2 * GUTTER;
  const height = Math.min(Math.max(available, SHORTEST), viewport, TALLEST);
  setLength(host, '--sl-max-height', Math.floor(height));
}

function setLength(host: HTMLElement, property: string, value: number): void {
  const length = `${value}px`;
  if (host.style.getPropertyValue(property) === length) return;
  host.style.setProperty(property, length, 'important');
}

/** Text between device pixels is blurred. */
function roundToPixel(value: number): number {
  const ratio = globalThis.devicePixelRatio || 1;
  return Math.round(value * ratio) / ratio;
}
