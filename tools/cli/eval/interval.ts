/** A share with its 95 % interval; all from 0 to 1. */
export interface Share {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the normal distribution. */
const Z = 1.96;

/**
 * The share of cases that are right, with Wilson's interval. Cases of one group may all be alike, so
 * the interval is that of Kish's effective number of cases, which is the number of groups where all
 * are of one size. Undefined without cases.
 */
export function shareOf<Case>(
  cases: readonly Case[],
  isRight: (one: Case) => boolean,
  groupOf: (one: Case) => string,
): Share | undefined {
  if (cases.length === 0) return undefined;
  const sizes = new Map<string, number>();
  for (const one of cases) sizes.set(groupOf(one), (sizes.get(groupOf(one)) ?? 0) + 1);
  const squares = [...sizes.values()].reduce((sum, size) => sum + size ** 2, 0);
  const n = cases.length ** 2 / squares;
  const rate = cases.filter(isRight).length / cases.length;
  const middle = (rate + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((rate * (1 - rate)) / n + Z ** 2 / (4 * n ** 2));
  return { rate, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
