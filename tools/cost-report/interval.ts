import { median } from '../../test/support/medians.ts';

/** An estimate with the interval that 95 of 100 resamples fall into. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2000;
const SHARE_OUTSIDE = 0.05;

/**
 * The mean over all groups of each group’s median, with an interval by resampling within the groups.
 * @param groups of figures of the same thing, such as the rounds on one page; none may be empty
 */
export function meanOfMedians(groups: readonly (readonly number[])[]): Estimate {
  const estimate = (of: readonly (readonly number[])[]): number =>
    of.reduce((sum, group) => sum + median(group), 0) / of.length;
  const random = randomNumbers();
  const again = Array.from({ length: RESAMPLES }, () =>
    estimate(groups.map((group) => group.map(() => group[Math.floor(random() * group.length)]!))),
  ).sort((a, b) => a - b);
  const cut = Math.floor((RESAMPLES * SHARE_OUTSIDE) / 2);
  return { value: estimate(groups), low: again[cut]!, high: again[RESAMPLES - 1 - cut]! };
}

/** The same numbers from 0 to 1 each time, by a linear congruential generator. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
