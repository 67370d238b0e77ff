/** Whether a name can be seen: scrolled out of a box of the page, or hidden by other means. */
export type Sight = 'seen' | 'scrolled' | 'hidden';

/** A name that fades in or bounces in its box is out of sight for less than this (ms). */
export const LOST_AFTER_MS = 250;

/**
 * Returns what to call with each look at a name; it answers whether the name is lost: seen once, and
 * out of sight for a while now.
 * @param now in ms, as `performance.now()`
 * @param wasSeen whether it is known to have been seen before the first look
 */
export function lostSight(now: () => number, wasSeen = false): (sight: Sight) => boolean {
  let since: number | undefined;
  return (sight) => {
    if (sight === 'seen') {
      wasSeen = true;
      since = undefined;
      return false;
    }
    since ??= now();
    return wasSeen && now() - since >= LOST_AFTER_MS;
  };
}
