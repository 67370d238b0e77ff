import { expect, it } from 'vitest';
import { meanOfMedians } from './interval.ts';

it('is the mean of the medians, which an outlier does not move', () => {
  expect(
    meanOfMedians([
      [1, 1, 100],
      [3, 3, 3],
    ]).value,
  ).toBe(2);
});

it('has no width where all figures are the same', () => {
  expect(meanOfMedians([[5, 5, 5]])).toEqual({ value: 5, low: 5, high: 5 });
});

it('is wider, and holds the value, where figures scatter', () => {
  const narrow = meanOfMedians([[9, 10, 10, 10, 11]]);
  const wide = meanOfMedians([[1, 5, 10, 15, 20]]);
  expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
  expect(wide.low).toBeLessThanOrEqual(10);
  expect(wide.high).toBeGreaterThanOrEqual(10);
});

it('is the same each time', () => {
  const figures = [[1, 4, 2, 8, 5]];
  expect(meanOfMedians(figures)).toEqual(meanOfMedians(figures));
});
