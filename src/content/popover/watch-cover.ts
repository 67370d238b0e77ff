import { matches, rectOf } from '../page/unshadowed/element.ts';
import { isReachable } from './reachable.ts';
import { isInTransition } from './view-transition.ts';

/** Time between two observations (ms); Chromium allows no less. */
const LOOK_INTERVAL_MS = 100;

/** Version 2 of the observer reports what is painted over an element; only Chromium has it. */
interface PaintedEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Reports whenever something is painted over an element in view, also where presses go
 * through to the element; pictures of a view transition are waited for. Does nothing where the
 * browser cannot tell. Ends with the signal.
 *
 *     ┌────────┐  covered, in a transition   ┌─────────┐
 *     │ seen   │ ──────────────────────────▶ │ waiting │◀┐ still in a transition
 *     │        │  covered                    │         │─┘
 *     └────────┘ ─────────┐                  └─────────┘
 *         ▲               ▼                       │ over
 *         │ visible  ┌─────────┐                  │
 *         └───────── │ doubted │ ◀────────────────┘
 *                    └─────────┘ ──▶ reported, if it is covered again
 *
 * An observation is doubted once, because it may have been made during a transition that has ended
 * by the time it is reported.
 */
export function watchCover(
  view: Window & typeof globalThis,
  element: Element,
  onCovered: () => void,
  signal: AbortSignal,
): void {
  if (!('trackVisibility' in view.IntersectionObserver.prototype)) return;
  let isDoubted = false;
  const look = (entries: readonly PaintedEntry[]): void => {
    const last = entries.at(-1);
    if (!last?.isIntersecting || last.isVisible) isDoubted = false;
    else if (isDoubted && !isInTransition(element.ownerDocument)) onCovered();
    else lookAnew();
  };
  const options = { trackVisibility: true, delay: LOOK_INTERVAL_MS };
  const observer = new view.IntersectionObserver(look, options as IntersectionObserverInit);
  const lookAnew = (): void => {
    if (signal.aborted) return;
    if (isInTransition(element.ownerDocument))
      return void view.setTimeout(lookAnew, LOOK_INTERVAL_MS);
    isDoubted = true;
    observer.unobserve(element);
    observer.observe(element);
  };
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Whether the reader cannot press an element, or only through something that has opened above it. */
export function isCoveredBy(above: EventTarget | null, element: Element): boolean {
  return !isReachable(element) || isUnfeltAbove(above, element);
}

/** Whether an element of the page is above an element and lets presses through to it. */
function isUnfeltAbove(above: EventTarget | null, element: Element): boolean {
  if (!(above instanceof Element) || !matches(above, ':popover-open')) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const over = rectOf(above);
  const overlaps = over.left < right && over.right > left && over.top < bottom && over.bottom > top;
  return overlaps && getComputedStyle(above).pointerEvents === 'none';
}
