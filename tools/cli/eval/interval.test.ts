import { expect, it } from 'vitest';
import { shareOf } from './interval.ts';

const share = (right: readonly boolean[], groupOf: (i: number) => string) =>
  shareOf(
    [...right.keys()],
    (i) => right[i]!,
    (i) => groupOf(i),
  );

it('gives the interval of Wilson where each case stands for itself', () => {
  const { rate, low, high } = share(
    [...Array(10).keys()].map((i) => i < 8),
    String,
  )!;
  expect(rate).toBe(0.8);
  expect(low).toBeCloseTo(0.4902, 4);
  expect(high).toBeCloseTo(0.9433, 4);
});

it('counts cases of one group as one', () => {
  const pairs = share([true, true, true, true, false, false], (i) => String(Math.floor(i / 2)))!;
  const singles = share([true, true, false], String)!;
  expect(pairs).toEqual(singles);
});

it('leaves room where all are right, and says nothing without cases', () => {
  expect(share([true, true, true], String)).toMatchObject({ rate: 1, high: 1 });
  expect(share([true, true, true], String)!.low).toBeCloseTo(0.4385, 4);
  expect(share([], String)).toBeUndefined();
});
