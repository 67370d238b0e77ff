import { focusedIn, hasFocus, isHidden, tagOf, viewOf } from '../page/unshadowed.ts';
import { isInTransition } from './view-transition.ts';

// In ms.
const PERIOD = 200;
/** Transitions of pages take less, on slow machines too; a longer one hides the popover. */
const LONGEST_TRANSITION = 2000;

export interface PageWatchHandlers {
  /** A view transition, or one after another, has hidden the popover for too long. */
  readonly onHidden: () => void;
  /** The focus has gone into a frame, whose presses are not heard here. */
  readonly onFrame: () => void;
  /** The reader has gone to another tab or window. */
  readonly onLeft: () => void;
}

/**
 * Looks at the page again and again until the signal aborts. There are no events for what it reports,
 * or a page that listens first could keep them from us.
 */
export function watchPage(
  document: Document,
  handlers: PageWatchHandlers,
  signal: AbortSignal,
): void {
  const view = viewOf(document)!;
  let focused = focusedIn(document);
  let presence = presenceIn(document);
  let last = view.performance.now();
  let hidden = 0;
  const timer = view.setInterval(() => {
    const now = view.performance.now();
    // Short transitions with hardly a pause between them add up.
    hidden = Math.max(0, hidden + (isInTransition(document) ? now - last : last - now));
    last = now;
    const before = focused;
    focused = focusedIn(document);
    const presenceBefore = presence;
    presence = presenceIn(document);
    if (hidden > LONGEST_TRANSITION) handlers.onHidden();
    else if (presence < presenceBefore) handlers.onLeft();
    else if (focused !== before && isFrame(focused)) handlers.onFrame();
  }, PERIOD);
  signal.addEventListener('abort', () => view.clearInterval(timer));
}

/** How much the reader is there: 2 where the page has the focus, 1 where it is only shown, else 0. */
function presenceIn(document: Document): number {
  if (isHidden(document)) return 0;
  return hasFocus(document) ? 2 : 1;
}

function isFrame(element: Element | null): boolean {
  return element !== null && /^(iframe|frame|object|embed|fencedframe)$/.test(tagOf(element));
}
