import type { DateSpan, TimelinePoint } from '../model.ts';
import type { PlainDate } from '../text/page-date.ts';

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

/** From when readers look back at the events. */
export interface Viewpoints {
  readonly today: PlainDate;
  /** The date of the article that is being read, if there is one and it has a date. */
  readonly article?: PlainDate | undefined;
}

/** A viewpoint on the axis; `at` in CSS px. */
export interface TimeView {
  readonly from: keyof Viewpoints;
  readonly at: number;
}

/** The source's dated events on one axis, the years under it, and from when readers look back. */
export interface TimeLine {
  readonly marks: readonly TimeMark[];
  readonly ticks: readonly TimeTick[];
  readonly views: readonly TimeView[];
}

/** Default minimum gap between marks in one row, as in the popover (CSS px). */
const MIN_GAP_PX = 9;
/** Minimum length of a span; shorter ones are drawn as a point (CSS px). */
const MIN_SPAN_PX = 10;

/**
 * Lays out dated events over a width (CSS px); empty without events.
 * @param own ids of the entity's own events
 * @param apart minimum gap between marks in one row (CSS px)
 * @param viewpoints drawn too, if given; the axis is long enough for them
 */
export function timeLine(
  points: readonly TimelinePoint[],
  own: ReadonlySet<string>,
  width: number,
  apart = MIN_GAP_PX,
  viewpoints?: Viewpoints,
): TimeLine {
  if (points.length === 0) return { marks: [], ticks: [], views: [] };
  const seen = viewpointYears(viewpoints);
  const years = seen.map(({ year }) => year);
  const first = Math.floor(Math.min(...points.map(({ when }) => startOf(when)), ...years));
  const last = Math.ceil(Math.max(...points.map(({ when }) => endOf(when)), ...years) + 0.5);
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
  return {
    marks,
    ticks: ticksBetween(first, last).map((year) => ({ year, at: at(year) })),
    views: seen.map(({ from, year }) => ({ from, at: at(year) })),
  };
}

/** The viewpoints as years with a fraction; an article of today's is not told apart from today. */
function viewpointYears(
  viewpoints: Viewpoints | undefined,
): readonly { readonly from: keyof Viewpoints; readonly year: number }[] {
  if (!viewpoints) return [];
  const { today, article } = viewpoints;
  const now = { from: 'today', year: yearOf(today) } as const;
  if (!article) return [now];
  const then = { from: 'article', year: yearOf(article) } as const;
  return then.year === now.year ? [now] : [then, now];
}

/** The start of a date as a year with a fraction. */
function startOf({ from }: DateSpan): number {
  const [year = 0, month, day] = from.split('-').map(Number);
  return yearOf({ year, ...(month && { month }), ...(day && { day }) });
}

/** A date as a year with a fraction. */
function yearOf({ year, month = 1, day = 1 }: PlainDate): number {
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
