import type { Signal } from '@preact/signals-core';
import { hashOf, type Route } from '../../core/reader/route.ts';
import type { PlaceKeeper } from './place-keeper.ts';

/** What entering a view needs. */
export interface EnterDeps {
  /** The route that the page shows. */
  readonly shown: Signal<Route>;
  /** The route of the address, now. */
  readonly addressed: () => Route;
  /** Resolves when all that a view shows is there; its place cannot be restored before. */
  readonly ready: (route: Route) => Promise<void>;
  readonly places: Pick<PlaceKeeper, 'enter' | 'restore'>;
}

/** Returns a function that shows the view of the address, to be called when that has changed. */
export function createEnterView({ shown, addressed, ready, places }: EnterDeps) {
  let last = 0;
  return async (): Promise<void> => {
    const own = ++last;
    const asked = addressed();
    await ready(asked);
    const to = addressed();
    // The reader has gone on to another view meanwhile.
    if (own !== last || to.view !== asked.view) return;
    places.enter();
    // A new object each time, so that the page is rendered before its place is restored.
    const entered = isTyped(shown.value, to) ? { ...shown.value } : to;
    shown.value = entered;
    // What is as wide as its frame is drawn once that is measured: in the next microtask.
    await Promise.resolve();
    if (shown.value === entered) places.restore();
  };
}

/** Whether the page shows what an address stands for: that has no spaces at the end of a query. */
function isTyped(shown: Route, addressed: Route): boolean {
  return shown.view === 'search' && hashOf(shown) === hashOf(addressed);
}
