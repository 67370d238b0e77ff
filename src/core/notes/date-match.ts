import type { DateSpan } from '../model.ts';
import type { TextDate } from '../text/dates-in-words.ts';

/** How well a date of a text fits a note's, from 0 (not at all) to 1.5 (the same day). */
export function dateMatch(date: TextDate, when: DateSpan): number {
  // Most dates are of another year, which is seen without taking both apart.
  if (date.year !== undefined && !isYearIn(date.year, when)) return 0;
  const from = partsOf(when.from);
  const to = partsOf(when.to ?? when.from);
  if (date.year === undefined) return sameDay(date, from) && !when.to ? 1 : 0;
  const oneYear = from.year === to.year;
  if (!oneYear) return date.year === from.year || date.year === to.year ? 0.6 : 0.4;
  if (from.month === undefined || date.month === undefined) return 1;
  if (date.month < from.month || date.month > (to.month ?? 12)) return 0;
  return sameDay(date, from) ? 1.5 : 1.2;
}

/** A date of a text, with its nearness to the mention. */
export interface DateSign {
  readonly told: TextDate;
  readonly nearness: number;
}

/** The date of a text that best fits a note’s, near ones before others; undefined if none fits. */
export function bestDate(
  when: DateSpan,
  dates: readonly DateSign[],
): { readonly told: TextDate; readonly fit: number } | undefined {
  let best: { told: TextDate; fit: number } | undefined;
  for (const { told, nearness } of dates) {
    const fit = nearness * dateMatch(told, when);
    if (fit > (best?.fit ?? 0)) best = { told, fit };
  }
  return best;
}

function isYearIn(year: number, { from, to = from }: DateSpan): boolean {
  return year >= parseInt(from, 10) && year <= parseInt(to, 10);
}

function sameDay(date: TextDate, day: TextDate): boolean {
  return day.day !== undefined && date.day === day.day && date.month === day.month;
}

function partsOf(iso: string): TextDate {
  const [year, month, day] = iso.split('-').map(Number);
  return {
    year: year!,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}
