import { monthOf } from './month-names.ts';

/** A date in a text: a year, with month and day if they are beside it. */
export interface TextDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const YEAR = /^(1[89]|20)\d\d$/;
/** “2010-м”, “1990s”, “2015m.”: digits with a tail of letters. */
const YEAR_BEFORE_LETTERS = /^((?:1[89]|20)\d\d)\p{L}{1,3}$/u;
const DAY = /^([12]?\d|3[01])(st|nd|rd|th|er|го)?$/;
/** Words that may separate the parts of a date: “16 de agosto de 2020”, “August of 2020”. */
const BETWEEN = new Set(['of', 'the', 'de', 'del', 'di', 'do', 'da']);

/** A date in a text, and the index of the word that it was found at. */
export interface PlacedDate {
  readonly date: TextDate;
  readonly word: number;
}

/**
 * The dates in the words: every year, and every day of a month with or without a year.
 * Months alone are left out, because they recur each year.
 * @param words as `wordsOf` gives them
 * @param language BCP 47 tag of the text, if it is known
 */
export function datesInWords(words: readonly string[], language?: string): readonly PlacedDate[] {
  if (!words.some((word) => /^\d/.test(word))) return [];
  const dates: PlacedDate[] = [];
  const used = new Set<number>();
  words.forEach((word, at) => {
    if (/^\d/.test(word)) return;
    if (!nearNumber(words, at)) return;
    const month = monthOf(word, language);
    if (month === undefined) return;
    const before = beyond(words, at, -1);
    const after = beyond(words, at, 1);
    let day = dayAt(words, before);
    let yearAt = after;
    if (day === undefined) {
      day = dayAt(words, after);
      if (day !== undefined) yearAt = beyond(words, after, 1);
    }
    const year = yearOf(words[yearAt]);
    if (year !== undefined) used.add(yearAt);
    if (day === undefined && year === undefined) return;
    const date = {
      ...(year !== undefined && { year }),
      month,
      ...(day !== undefined && { day }),
    };
    dates.push({ date, word: at });
  });
  words.forEach((word, at) => {
    const year = used.has(at) ? undefined : yearOf(word);
    if (year !== undefined) dates.push({ date: { year }, word: at });
  });
  return dates;
}

function nearNumber(words: readonly string[], at: number): boolean {
  return [beyond(words, at, -1), beyond(words, at, 1)].some((k) => /^\d/.test(words[k] ?? ''));
}

/** The next index in a direction, skipping a word such as “of”. */
function beyond(words: readonly string[], at: number, step: 1 | -1): number {
  const next = at + step;
  return BETWEEN.has(words[next] ?? '') ? next + step : next;
}

function dayAt(words: readonly string[], at: number): number | undefined {
  const digits = DAY.exec(words[at] ?? '')?.[1];
  return digits === undefined || digits === '0' ? undefined : Number(digits);
}

function yearOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (YEAR.test(word)) return Number(word);
  const digits = YEAR_BEFORE_LETTERS.exec(word)?.[1];
  // “1990s” is a decade, not its first year.
  return digits === undefined || word.endsWith('0s') ? undefined : Number(digits);
}
