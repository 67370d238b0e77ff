import type { PopoverRequest } from './request.ts';

/** A press becomes a click within this time (ms), or what was collected for it is old. */
const LONGEST_PRESS = 1000;

/** What was collected when a mention was pressed, for the click that the press most likely becomes. */
export interface KeptForClick<Collected> {
  keep(request: PopoverRequest, collected: Collected): void;
  /** Once, for a click on the same mention soon after; undefined for the keyboard or a preview. */
  take(request: PopoverRequest): Collected | undefined;
}

/** @param now in ms, as `performance.now()` */
export function keepForClick<Collected>(now: () => number): KeptForClick<Collected> {
  let kept: { key: string | undefined; collected: Collected; at: number } | undefined;
  return {
    keep: ({ key }, collected) => {
      kept = { key, collected, at: now() };
    },
    take: ({ key, openedBy }) => {
      const last = kept;
      kept = undefined;
      if (!last || openedBy !== 'pointer' || key === undefined || key !== last.key)
        return undefined;
      return now() - last.at < LONGEST_PRESS ? last.collected : undefined;
    },
  };
}
