import { scrollElement, scrollingOf, viewOf } from '../page/unshadowed.ts';
import { scrollersAround } from './scrollers.ts';

/** What a reader does who leaves a place by themselves. */
const OWN_MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** The way back from jumps to where the reader was before the first of them. */
export interface WayBack {
  /** Whether a jump has left a place. */
  readonly isThere: boolean;
  /** To be called before a jump scrolls to a node: keeps where all is that it may scroll. */
  leave(to: Node): void;
  /** Scrolls back and forgets the way; false where there is none. */
  go(): boolean;
}

/**
 * Keeps, in memory only, where the reader was. Jump after jump leads back to the same place; where
 * the reader has gone on from a jump by themselves, the next one leaves the place where they are.
 * Forgets everything when the signal aborts.
 */
export function createWayBack(document: Document, signal: AbortSignal): WayBack {
  const view = viewOf(document)!;
  const places = new Map<Element, { readonly left: number; readonly top: number }>();
  let hasMoved = false;
  const onMove = (event: Event): void => {
    if (event.isTrusted) hasMoved = true;
  };
  /** Ends with the way that leads back. */
  let way = new AbortController();
  const listen = (): void => {
    way = new AbortController();
    const options = { capture: true, passive: true, signal: way.signal };
    for (const type of OWN_MOVES) view.addEventListener(type, onMove, options);
  };
  const forget = (): void => {
    way.abort();
    places.clear();
    hasMoved = false;
  };
  signal.addEventListener('abort', forget);
  return {
    get isThere() {
      return places.size > 0;
    },
    leave: (to) => {
      if (hasMoved) forget();
      if (places.size === 0) listen();
      for (const scroller of scrollersAround(to))
        if (!places.has(scroller)) places.set(scroller, scrollingOf(scroller));
    },
    go: () => {
      if (places.size === 0) return false;
      for (const [scroller, place] of places)
        scrollElement(scroller, { ...place, behavior: 'instant' });
      forget();
      return true;
    },
  };
}
