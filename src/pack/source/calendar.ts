import type { DateSpan } from '../../core/model.ts';

/** Whether a year, month or day in digits exists: not 1919-13, nor 1919-02-30. */
export function isCalendarDate(date: string): boolean {
  const day = `${date}-01-01`.slice(0, '2020-08-09'.length);
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Whether a span ends before it begins; “2020” ends with its last day. */
export function endsTooEarly({ from, to }: DateSpan): boolean {
  if (to === undefined) return false;
  const length = Math.min(from.length, to.length);
  return to.slice(0, length) < from.slice(0, length);
}
