import { primaryLanguage } from '../text/primary-language.ts';

/** Tags of the languages that the interface has, as the folders of `_locales` are named. */
export const INTERFACE_LANGUAGES = ['be', 'de', 'en', 'es', 'fr', 'lt', 'pl', 'ru', 'uk'] as const;
/** One of `INTERFACE_LANGUAGES`. */
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The messages of the interface in one language, by their keys, with `$1`, `$2`, … in them. */
export type InterfaceWords = Readonly<Record<string, string>>;

/**
 * The language in which the interface stands beside notes of a language, whatever their region or
 * script; undefined if the interface has none.
 */
export function interfaceLanguageFor(language: string): InterfaceLanguage | undefined {
  return INTERFACE_LANGUAGES.find((one) => one === primaryLanguage(language));
}

/**
 * The languages in which the interface's words are needed for notes, besides its own.
 * @param own tag of the interface's language
 * @param notes tags of the languages of the notes
 */
export function furtherLanguages(
  own: string,
  notes: readonly string[],
): readonly InterfaceLanguage[] {
  const wanted = new Set(notes.flatMap((language) => interfaceLanguageFor(language) ?? []));
  return [...wanted].filter((language) => language !== interfaceLanguageFor(own));
}
