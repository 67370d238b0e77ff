import { wordsOf } from './words-of.ts';

/** Pages name months in the language told; where none is told, these are tried. */
const WITHOUT_LANGUAGE = ['en', 'ru'];

const known = new Map<string, readonly (readonly string[])[]>();

/** The number of the month, 1 to 12, that a word of `wordsOf` names in a date, or `undefined`. */
export function monthOf(word: string, language: string | undefined): number | undefined {
  for (const tag of language === undefined ? WITHOUT_LANGUAGE : [language]) {
    const month = monthsIn(tag).findIndex((forms) => forms.includes(word));
    if (month >= 0) return month + 1;
  }
  return undefined;
}

/** As they stand in a date and by themselves, long and short: “августа”, “август”, “авг”. */
function monthsIn(tag: string): readonly (readonly string[])[] {
  const found = known.get(tag);
  if (found) return found;
  const months = Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2000, month, 15));
    return [...new Set(formatsOf(tag).flatMap((format) => monthIn(format, date)))];
  });
  known.set(tag, months);
  return months;
}

/** No format for a tag that is malformed: pages may tell anything as their language. */
function formatsOf(tag: string): Intl.DateTimeFormat[] {
  const options: Intl.DateTimeFormatOptions[] = [
    { month: 'long', day: 'numeric' },
    { month: 'long' },
    { month: 'short', day: 'numeric' },
  ];
  try {
    return options.map((one) => new Intl.DateTimeFormat(tag, { ...one, timeZone: 'UTC' }));
  } catch {
    return [];
  }
}

/** Empty where the month is written as a number. */
function monthIn(format: Intl.DateTimeFormat, date: Date): string[] {
  const month = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
  const [word] = wordsOf(month);
  return word === undefined || /^\d/.test(word) ? [] : [word];
}
