import { expect, it } from 'vitest';
import { dateMatch } from './date-match.ts';

const span = (from: string, to?: string) => ({ from, ...(to && { to }), label: 'then' });

it('gives a better fit the more exactly the dates agree', () => {
  const rally = span('2020-08-16');
  const fits = [
    dateMatch({ year: 2020, month: 8, day: 16 }, rally),
    dateMatch({ year: 2020, month: 8 }, rally),
    dateMatch({ year: 2020 }, rally),
    dateMatch({ year: 2019 }, rally),
  ];
  expect(fits).toEqual([...fits].sort((a, b) => b - a));
  expect(new Set(fits).size).toBe(4);
  expect(fits.at(-1)).toBe(0);
});

it('does not fit another month of the same year', () => {
  expect(dateMatch({ year: 2020, month: 3 }, span('2020-08'))).toBe(0);
  expect(dateMatch({ year: 2020, month: 7 }, span('2020-06', '2020-08'))).toBeGreaterThan(0);
  expect(dateMatch({ year: 2020, month: 3 }, span('2020'))).toBeGreaterThan(0);
});

it('fits the ends of a span of years better than its middle', () => {
  const nineties = span('1994', '1999');
  const [first, middle, last] = [1994, 1996, 1999].map((year) => dateMatch({ year }, nineties));
  expect(first).toBe(last);
  expect(first).toBeGreaterThan(middle!);
  expect(middle).toBeGreaterThan(0);
});

it('takes a day without a year only for that very day', () => {
  expect(dateMatch({ month: 8, day: 16 }, span('2020-08-16'))).toBeGreaterThan(0);
  expect(dateMatch({ month: 8, day: 16 }, span('2020-08'))).toBe(0);
  expect(dateMatch({ month: 8, day: 17 }, span('2020-08-16'))).toBe(0);
});
