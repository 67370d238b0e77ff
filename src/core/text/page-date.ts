/** A calendar date, as precise as it is known. */
export interface PlainDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31; never without the month. */
  readonly day?: number;
}

/** Where a page gives its date, the most trustworthy first. */
export const DATE_SOURCES = ['json-ld', 'open-graph', 'time'] as const;
/** One of `DATE_SOURCES`. */
export type DateSource = (typeof DATE_SOURCES)[number];

/** A date as a page writes it: `datePublished`, `article:published_time`, `<time datetime>`. */
export interface DateCandidate {
  readonly source: DateSource;
  readonly text: string;
}

/** Minimum year: there were no newspapers before; an earlier date is a mistake or a placeholder. */
const MIN_YEAR = 1600;
/** Maximum days ahead: a page may be in a time zone ahead of the reader's and dated for tomorrow. */
const MAX_DAYS_AHEAD = 2;
const DAY_MS = 86_400_000;

/** ISO 8601 in its usual forms: a date with or without a time, which is ignored. */
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?=$|[T ])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|T)/;
/** “Wed, 26 Aug 2020 10:00:00 GMT”, “Aug 26, 2020”, “26 August 2020”. */
const DAY_MONTH = /\b(\d{1,2}) ([A-Z][a-z]{2})[a-z]*\.?,? (\d{4})\b/;
const MONTH_DAY = /\b([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}),? (\d{4})\b/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * The date on which a page was published, or `undefined` if no candidate has a valid one. The most
 * trustworthy source decides, and of its dates the first on the page: the page's own comes before
 * those of linked articles. Dates in the future are ignored.
 * @param candidates in the order of the page
 * @param now the current time in ms since 1970
 */
export function pageDate(candidates: readonly DateCandidate[], now: number): PlainDate | undefined {
  for (const source of DATE_SOURCES) {
    for (const candidate of candidates) {
      const date = candidate.source === source ? readDate(candidate.text) : undefined;
      if (date && firstMoment(date) <= now + MAX_DAYS_AHEAD * DAY_MS) return date;
    }
  }
  return undefined;
}

/** The day of a time in the world's time. @param time ms since 1970 */
export function dayOf(time: number): PlainDate {
  return readDate(new Date(time).toISOString())!;
}

/** Parses a date as pages and packs write it; `undefined` if it is invalid. */
export function readDate(text: string): PlainDate | undefined {
  const plain = text.trim();
  const iso = ISO.exec(plain) ?? COMPACT.exec(plain);
  if (iso) return checked(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_MONTH.exec(plain);
  if (dayFirst) return checked(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_DAY.exec(plain);
  if (monthFirst) return checked(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return undefined;
}

function monthNumber(name: string | undefined): string {
  const at = MONTHS.indexOf(name ?? '-');
  return at >= 0 && at % 3 === 0 ? String(at / 3 + 1) : '0';
}

/** A date that exists in the calendar, not before `MIN_YEAR`. */
function checked(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): PlainDate | undefined {
  const year = Number(yearText);
  if (year < MIN_YEAR) return undefined;
  if (monthText === undefined) return { year };
  const month = Number(monthText);
  if (month < 1 || month > 12) return undefined;
  if (dayText === undefined) return { year, month };
  const day = Number(dayText);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= lastDay ? { year, month, day } : undefined;
}

function firstMoment({ year, month = 1, day = 1 }: PlainDate): number {
  return Date.UTC(year, month - 1, day);
}
