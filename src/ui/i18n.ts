import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DateSpan } from '../core/model.ts';
import type { PlainDate } from '../core/text/page-date.ts';
import { textDirection } from '../core/text/text-direction.ts';
import type messages from '../../assets/public/_locales/en/messages.json';

/** Key of a message; the English file has all of them. */
export type MessageKey = keyof typeof messages;

/** Returns the message in the reader's language, with the substitutions as `$1`, `$2`, …. */
export type Translate = (key: MessageKey, ...substitutions: readonly string[]) => string;

/** The part before `_one`, `_other`, … in the keys of a message that depends on a number. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Provides the translate function, so that components do not depend on its source. */
export const TranslateContext = createContext<Translate | undefined>(undefined);

/** Returns the translate function. Throws outside a `TranslateContext.Provider`. */
export function useTranslate(): Translate {
  const t = useContext(TranslateContext);
  if (!t) throw new Error('useTranslate needs a TranslateContext.Provider above it');
  return t;
}

/**
 * Returns the plural form of a message for a number, by the rules of the messages' language; `$1` is
 * the number, and `$2`, … are the other substitutions.
 */
export function translatePlural(
  t: Translate,
  key: PluralKey,
  count: number,
  ...others: readonly string[]
): string {
  const { plural, number } = formatsOf(t('locale_tag'));
  const shown = number().format(count);
  // Other languages have more categories than English; if the key is missing, “other” is used.
  return (
    t(`${key}_${plural().select(count)}` as MessageKey, shown, ...others) ||
    t(`${key}_other`, shown, ...others)
  );
}

/** Joins words as usual in the messages' language: “one, two, and three”. */
export function translateList(t: Translate, words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : formatsOf(t('locale_tag')).list().format(words);
}

/** Returns a month in the messages' language; any other date as the pack has it. */
export function translateMonth(t: Translate, { from, to, label }: DateSpan): string {
  if (to !== undefined || !/^\d{4}-\d{2}$/.test(from)) return label;
  return formatsOf(t('locale_tag')).month().format(Date.parse(from));
}

/** Returns a date, as precise as it is known, in the messages' language. */
export function translateDate(t: Translate, { year, month, day }: PlainDate): string {
  const formats = formatsOf(t('locale_tag'));
  const format =
    day !== undefined ? formats.date : month !== undefined ? formats.month : formats.year;
  return format().format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** Returns a day of a month in the messages’ language: “16 August”. */
export function translateDayOfMonth(t: Translate, month: number, day: number): string {
  return formatsOf(t('locale_tag'))
    .dayOfMonth()
    .format(Date.UTC(2000, month - 1, day));
}

/** Returns a number as usual in the messages' language: “10,000”. */
export function translateNumber(t: Translate, number: number): string {
  return formatsOf(t('locale_tag')).number().format(number);
}

/** Returns the day of a time in the messages' language. @param time milliseconds since 1970 */
export function translateDay(t: Translate, time: number): string {
  return formatsOf(t('locale_tag')).day().format(time);
}

/** Returns the name of a language in the messages' language; a tag that has none stands for itself. */
export function translateLanguage(t: Translate, tag: string): string {
  return formatsOf(t('locale_tag')).language().of(tag) ?? tag;
}

/** Attributes for an element with text in a language, which may differ from the interface's. */
export function textAttributes(language: string): {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
} {
  return { lang: language, dir: textDirection(language) };
}

interface Formats {
  readonly plural: () => Intl.PluralRules;
  readonly number: () => Intl.NumberFormat;
  readonly list: () => Intl.ListFormat;
  readonly year: () => Intl.DateTimeFormat;
  readonly month: () => Intl.DateTimeFormat;
  readonly date: () => Intl.DateTimeFormat;
  readonly day: () => Intl.DateTimeFormat;
  readonly dayOfMonth: () => Intl.DateTimeFormat;
  readonly language: () => Intl.DisplayNames;
}

const formats = new Map<string, Formats>();

/** Formats take 1 to 10 ms to create, so each is created when first needed, and kept. */
function formatsOf(locale: string): Formats {
  let made = formats.get(locale);
  if (!made) {
    made = {
      plural: once(() => new Intl.PluralRules(locale)),
      number: once(() => new Intl.NumberFormat(locale)),
      list: once(() => new Intl.ListFormat(locale)),
      year: once(() => new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' })),
      month: once(
        () => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
      ),
      date: once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })),
      day: once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long' })),
      dayOfMonth: once(
        () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
      ),
      language: once(() => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })),
    };
    formats.set(locale, made);
  }
  return made;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
