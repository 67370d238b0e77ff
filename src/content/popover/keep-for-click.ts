import type { PopoverRequest } from './request.ts';

/** Maximum time from a press to its click (ms); what was collected earlier is out of date. */
const MAX_PRESS_MS = 1000;

/** Keeps what was collected when a mention was pressed, for the click that most likely follows. */
export interface KeptForClick<Collected> {
  keep(request: PopoverRequest, collected: Collected): void;
  /** What was kept, once, for a click on the same mention soon after; undefined for the keyboard or a preview. */
  take(request: PopoverRequest): Collected | undefined;
}

/**
 * Creates an empty store for one press.
 * @param now the time in ms, as `performance.now()`
 */
export function keepForClick<Collected>(now: () => number): KeptForClick<Collected> {
  let kept:
    { entityId: string; key: string | undefined; collected: Collected; at: number } | undefined;
  return {
    keep: ({ entityId, key }, collected) => {
      kept = { entityId, key, collected, at: now() };
    },
    take: ({ entityId, key, openedBy }) => {
      const last = kept;
      kept = undefined;
      if (!last || openedBy !== 'pointer' || key === undefined) return undefined;
      if (key !== last.key || entityId !== last.entityId) return undefined;
      return now() - last.at < MAX_PRESS_MS ? last.collected : undefined;
    },
  };
}
