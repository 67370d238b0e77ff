/** A calendar date, as exactly as it is known. */
export interface PlainDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31; never without the month. */
  readonly day?: number;
}

/** Where a page tells its date, the most trustworthy first. */
export const DATE_SOURCES = ['json-ld', 'open-graph', 'time'] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** A date as a page writes it: `datePublished`, `article:published_time`, `<time datetime>`. */
export interface DateCandidate {
  readonly source: DateSource;
  readonly text: string;
}

/** News pages are no older than newspapers; what is older is a slip or a placeholder. */
const MIN_YEAR = 1600;
/** A page may be dated in a time zone that is ahead of the reader's, and be scheduled for tomorrow. */
const MAX_DAYS_AHEAD = 2;
const DAY_MS = 86_400_000;

/** ISO 8601 in its usual forms: date alone, or with a time; the time is not asked. */
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?=$|[T ])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|T)/;
/** “Wed, 26 Aug 2020 10:00:00 GMT”, “Aug 26, 2020”, “26 August 2020”. */
const DAY_MONTH = /\b(\d{1,2}) ([A-Z][a-z]{2})[a-z]*\.?,? (\d{4})\b/;
const MONTH_DAY = /\b([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}),? (\d{4})\b/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * The date on which a page was published, or `undefined` where no candidate tells a real one.
 * The most trustworthy source that tells any decides, and of its dates the first in the page: its
 * own stands before those of the articles that it links to. Dates in the future are left out.
 * @param candidates in the order of the page
 * @param now the present as ms since 1970
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

/** Reads a date as pages and packs write it; `undefined` for anything that is no date. */
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

/** A date that the calendar has, of a year that a page can be of. */
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
