import { isInTransition } from './view-transition.ts';
import { matches, rectOf } from '../page/unshadowed.ts';

/** How long Chromium may take between two looks, in ms; it allows no less. */
const DELAY = 100;

/** Version 2 of the observer tells of what is painted over an element; only Chromium has it. */
interface PaintedEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Tells whenever something comes to be painted over an element in view, also where presses go
 * through to the element; pictures of a view transition are waited for. Where the browser cannot
 * tell, nothing is told. Ends with the element.
 */
export function watchCover(
  view: Window & typeof globalThis,
  element: Element,
  onCovered: () => void,
): void {
  if (!('trackVisibility' in view.IntersectionObserver.prototype)) return;
  const look = (entries: readonly PaintedEntry[]): void => {
    const last = entries.at(-1);
    if (!last?.isIntersecting || last.isVisible) return;
    if (isInTransition(element.ownerDocument)) view.setTimeout(lookAnew, DELAY);
    else onCovered();
  };
  const options = { trackVisibility: true, delay: DELAY };
  const observer = new view.IntersectionObserver(look, options as IntersectionObserverInit);
  // Not before the transition is over: what is seen during it may be told afterwards.
  const lookAnew = (): void => {
    if (isInTransition(element.ownerDocument)) return void view.setTimeout(lookAnew, DELAY);
    observer.unobserve(element);
    observer.observe(element);
  };
  observer.observe(element);
}

/**
 * Whether something of the page that has just come to lie above an element lets the presses
 * through to it, so that none would tell that it is there.
 */
export function isUnfeltAbove(above: EventTarget | null, element: Element): boolean {
  if (!(above instanceof Element) || !matches(above, ':popover-open')) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const over = rectOf(above);
  const overlaps = over.left < right && over.right > left && over.top < bottom && over.bottom > top;
  return overlaps && getComputedStyle(above).pointerEvents === 'none';
}
