import { viewOf } from '../page/unshadowed/document.ts';
import { scrollElement, scrollingOf } from '../page/unshadowed/element.ts';
import { scrollersAround } from './scrollers.ts';

/** Events by which readers scroll away themselves. */
const OWN_MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** The way back from jumps to where the reader was before the first jump. */
export interface WayBack {
  /** Whether a jump has left a place. */
  readonly isThere: boolean;
  /** Call before a jump scrolls to a node: saves the positions of all that it may scroll. */
  leave(to: Node): void;
  /** Scrolls back and forgets the way; returns false if there is none. */
  go(): boolean;
}

/**
 * Keeps, in memory only, where the reader was. Several jumps in a row lead back to the same place.
 * If the reader has scrolled since the last jump, the next jump saves the new place. Forgets
 * everything when the signal aborts.
 */
export function createWayBack(document: Document, signal: AbortSignal): WayBack {
  const view = viewOf(document)!;
  const places = new Map<Element, { readonly left: number; readonly top: number }>();
  let hasMoved = false;
  const onMove = (event: Event): void => {
    if (event.isTrusted) hasMoved = true;
  };
  /** Aborted when the way back is forgotten. */
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
