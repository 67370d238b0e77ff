import { expect, it } from 'vitest';
import { comparePlaces, firstNumber } from './compare-places.ts';

it.each([
  { places: [1, 2, 10] },
  { places: [3, '3.2', '3.10', 4, '12', '12a', '12a.1', '12b', 13] },
  { places: ['0:02:05', '0:10:00', '1:00:00', '10:00:00'] },
])('puts places in the order of the source: $places', ({ places }) => {
  expect(places.toReversed().toSorted(comparePlaces)).toEqual(places);
});

it('takes a place for itself, as a number or as text', () => {
  expect([comparePlaces(3, '3'), comparePlaces('12a', '12a')]).toEqual([0, 0]);
});

it('knows the number that a place begins with', () => {
  expect([7, '3.2', '12a', '0:12:45'].map(firstNumber)).toEqual([7, 3, 12, 0]);
});
