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

/**
 * Keeps the popover at its mention through scrolling, resizing and whatever else moves the text,
 * until the returned function is called.
 */
export function placePopover({ host, rects, point, onLost }: Placing): () => void {
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
