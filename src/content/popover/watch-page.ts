import { focusedIn, hasFocus, isHidden, viewOf } from '../page/unshadowed/document.ts';
import { tagOf } from '../page/unshadowed/element.ts';
import { isInTransition } from './view-transition.ts';

/** Time between two checks (ms). */
const PERIOD_MS = 200;
/**
 * Maximum time of a view transition (ms). Those of ordinary pages take less, even on slow machines;
 * a longer one hides the popover.
 */
const MAX_TRANSITION_MS = 2000;

export interface PageWatchHandlers {
  /** Called when one or several view transitions have hidden the popover for too long. */
  readonly onHidden: () => void;
  /** Called when the focus has moved into a frame, whose presses are not received here. */
  readonly onFrame: () => void;
  /** Called when the reader has switched to another tab or window. */
  readonly onLeft: () => void;
}

/**
 * Checks the page at intervals until the signal aborts. What it reports has no events, or has events
 * that a page that listens first could stop.
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
    if (hidden > MAX_TRANSITION_MS) handlers.onHidden();
    else if (presence < presenceBefore) handlers.onLeft();
    else if (focused !== before && isFrame(focused)) handlers.onFrame();
  }, PERIOD_MS);
  signal.addEventListener('abort', () => view.clearInterval(timer));
}

/** The reader's attention: 2 if the page has the focus, 1 if it is only visible, else 0. */
function presenceIn(document: Document): number {
  if (isHidden(document)) return 0;
  return hasFocus(document) ? 2 : 1;
}

function isFrame(element: Element | null): boolean {
  return element !== null && /^(iframe|frame|object|embed|fencedframe)$/.test(tagOf(element));
}
