import { describe, expect, it } from 'vitest';
import { ageBetween } from './age-between.ts';

const essay = { year: 2020, month: 8 };

describe('ageBetween', () => {
  it('counts years and months to a later article', () => {
    expect(ageBetween(essay, { year: 2026, month: 11, day: 23 })).toEqual({
      order: 'before',
      years: 6,
      months: 3,
    });
  });

  it('says that an article is older than the essay', () => {
    expect(ageBetween(essay, { year: 2015, month: 2, day: 28 })).toEqual({
      order: 'after',
      years: 5,
      months: 6,
    });
  });

  it('returns a distance of zero within the month', () => {
    const article = { year: 2020, month: 8, day: 30 };
    expect(ageBetween(essay, article)).toEqual({ order: 'same', years: 0, months: 0 });
  });

  it('counts years alone where a date has no month', () => {
    expect(ageBetween({ year: 2015 }, { year: 2026, month: 11 })).toEqual({
      order: 'before',
      years: 11,
    });
    expect(ageBetween({ year: 2024 }, { year: 2024 })).toEqual({ order: 'same', years: 0 });
  });

  it.each([
    [{ year: 2020, month: 8, day: 20 }, { year: 2020, month: 9, day: 5 }, 'same', 0, 0],
    [{ year: 2020, month: 8, day: 20 }, { year: 2020, month: 9, day: 20 }, 'before', 0, 1],
    [{ year: 2020, month: 9, day: 5 }, { year: 2020, month: 8, day: 20 }, 'same', 0, 0],
    [{ year: 2020, month: 8, day: 20 }, { year: 2021, month: 8, day: 19 }, 'before', 0, 11],
  ] as const)('counts whole months from %j to %j', (from, to, order, years, months) => {
    expect(ageBetween(from, to)).toEqual({ order, years, months });
  });
});
