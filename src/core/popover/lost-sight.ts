/** Whether a name can be seen, is scrolled out of a box of the page, or is hidden otherwise. */
export type Sight = 'seen' | 'scrolled' | 'hidden';

/** How long a name must be out of sight to count as lost (ms); a name that fades in or bounces is hidden for less. */
export const LOST_AFTER_MS = 250;

/**
 * Returns a function to call with each observation of a name; it returns whether the name is lost:
 * seen before, and out of sight for `LOST_AFTER_MS`.
 * @param now the time in ms, as `performance.now()`
 * @param wasSeen whether the name was seen before the first observation
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
