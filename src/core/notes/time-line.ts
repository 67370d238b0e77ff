import type { DateSpan, TimelinePoint } from '../model.ts';

/** A dated event at its place on the time line; lengths in CSS px. */
export interface TimeMark {
  readonly point: TimelinePoint;
  readonly from: number;
  /** The end of a span; equal to `from` for a short one. */
  readonly to: number;
  /** How many marks are below it; it is drawn that many rows higher. */
  readonly row: number;
  /** Whether it is one of the entity's own. */
  readonly own: boolean;
}

/** A labelled year on the axis; `at` in CSS px. */
export interface TimeTick {
  readonly year: number;
  readonly at: number;
}

/** The source's dated events on one axis, and the years under it. */
export interface TimeLine {
  readonly marks: readonly TimeMark[];
  readonly ticks: readonly TimeTick[];
}

/** Default minimum gap between marks in one row, as in the popover (CSS px). */
const MIN_GAP_PX = 9;
/** Minimum length of a span; shorter ones are drawn as a point (CSS px). */
const MIN_SPAN_PX = 10;

/**
 * Lays out dated events over a width (CSS px); empty without events.
 * @param own ids of the entity's own events
 * @param apart minimum gap between marks in one row (CSS px)
 */
export function timeLine(
  points: readonly TimelinePoint[],
  own: ReadonlySet<string>,
  width: number,
  apart = MIN_GAP_PX,
): TimeLine {
  if (points.length === 0) return { marks: [], ticks: [] };
  const first = Math.floor(Math.min(...points.map(({ when }) => startOf(when))));
  const last = Math.ceil(Math.max(...points.map(({ when }) => endOf(when))) + 0.5);
  const scale = width / Math.max(1, last - first);
  const at = (year: number) => Math.round((year - first) * scale * 10) / 10;
  const ends: number[] = [];
  const marks = points
    .toSorted((a, b) => startOf(a.when) - startOf(b.when))
    .map((point): TimeMark => {
      const from = at(startOf(point.when));
      const end = at(endOf(point.when));
      const to = end - from < MIN_SPAN_PX ? from : end;
      const free = ends.findIndex((taken) => from - taken >= apart);
      const row = free < 0 ? ends.length : free;
      ends[row] = to;
      return { point, from, to, row, own: own.has(point.id) };
    });
  return { marks, ticks: ticksBetween(first, last).map((year) => ({ year, at: at(year) })) };
}

/** The start of a date as a year with a fraction. */
function startOf({ from }: DateSpan): number {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** The end of a date, inclusive. */
function endOf({ from, to = from }: DateSpan): number {
  const [year = 0, month, day] = to.split('-').map(Number);
  if (month === undefined) return year + (to === from ? 0 : 1);
  return year + (day === undefined ? month : month - 1 + day / 31) / 12;
}

/** Round years, four to eight of them. */
function ticksBetween(first: number, last: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (last - first) / years <= 7) ?? 500;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return ticks;
}
