import type { PlainDate } from './page-date.ts';

/** The time between two dates in whole years and, if both have a month, months. */
export interface Age {
  /** `before`: the first date is earlier; `same`: no whole unit is between them. */
  readonly order: 'before' | 'same' | 'after';
  readonly years: number;
  /** 0 to 11; absent if one of the dates has only a year. */
  readonly months?: number;
}

/**
 * The time between the date of a note, or its source, and that of a page: `{ order: 'before', years:
 * 6 }` is “6 years before this article”. Days are ignored if one of the dates has none.
 */
export function ageBetween(dated: PlainDate, page: PlainDate): Age {
  if (dated.month === undefined || page.month === undefined) {
    const years = page.year - dated.year;
    return { order: orderOf(years), years: Math.abs(years) };
  }
  const apart = (page.year - dated.year) * 12 + page.month - dated.month;
  const months = wholeMonths(apart, dated.day, page.day);
  return {
    order: orderOf(months),
    years: Math.floor(Math.abs(months) / 12),
    months: Math.abs(months) % 12,
  };
}

/** From the 20th to the 5th of the next month is not a whole month. */
function wholeMonths(apart: number, from: number | undefined, to: number | undefined): number {
  if (from === undefined || to === undefined) return apart;
  if (apart > 0 && to < from) return apart - 1;
  if (apart < 0 && to > from) return apart + 1;
  return apart;
}

function orderOf(apart: number): Age['order'] {
  return apart > 0 ? 'before' : apart < 0 ? 'after' : 'same';
}
