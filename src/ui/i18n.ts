import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DateSpan } from '../core/model.ts';
import type messages from '../../assets/public/_locales/en/messages.json';

/** Key of a message; the English file is the one that must have them all. */
export type MessageKey = keyof typeof messages;

/** The message in the reader's language, `$1`, `$2`, … filled in order. */
export type Translate = (key: MessageKey, ...substitutions: readonly string[]) => string;

/** What comes before `_one`, `_other`, … in the keys of a message that depends on a number. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Gives components their texts, so that none of them knows where texts come from. */
export const TranslateContext = createContext<Translate | undefined>(undefined);

/** The `t` of the surface that a component is in. Throws outside of a provider. */
export function useTranslate(): Translate {
  const t = useContext(TranslateContext);
  if (!t) throw new Error('useTranslate needs a TranslateContext.Provider above it');
  return t;
}

/**
 * The form of a message that fits a number, in the language that the messages are in; `$1` is the
 * number, `$2` and so on are what is given besides.
 */
export function translatePlural(
  t: Translate,
  key: PluralKey,
  count: number,
  ...others: readonly string[]
): string {
  const { plural, number } = formatsOf(t('locale_tag'));
  const shown = number().format(count);
  // A language has categories that English lacks; where its file has no such key, “other” serves.
  return (
    t(`${key}_${plural().select(count)}` as MessageKey, shown, ...others) ||
    t(`${key}_other`, shown, ...others)
  );
}

/** Words joined as the messages' language does it: “one, two, and three”. */
export function translateList(t: Translate, words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : formatsOf(t('locale_tag')).list().format(words);
}

/** A month as the messages' language writes it; any other date as the pack has it. */
export function translateMonth(t: Translate, { from, to, label }: DateSpan): string {
  if (to !== undefined || !/^\d{4}-\d{2}$/.test(from)) return label;
  return formatsOf(t('locale_tag')).month().format(Date.parse(from));
}

interface Formats {
  readonly plural: () => Intl.PluralRules;
  readonly number: () => Intl.NumberFormat;
  readonly list: () => Intl.ListFormat;
  readonly month: () => Intl.DateTimeFormat;
}

const formats = new Map<string, Formats>();

/** Each takes a millisecond to make or ten, so they are made when they are needed, and kept. */
function formatsOf(locale: string): Formats {
  let made = formats.get(locale);
  if (!made) {
    made = {
      plural: once(() => new Intl.PluralRules(locale)),
      number: once(() => new Intl.NumberFormat(locale)),
      list: once(() => new Intl.ListFormat(locale)),
      month: once(
        () => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
      ),
    };
    formats.set(locale, made);
  }
  return made;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
