import { INTERFACE_LANGUAGE, type Settings } from './settings.ts';

/**
 * The languages in which a reader wants notes, the best first.
 * @param interfaceLanguage tag of the language of the interface
 */
export function wantedLanguages(
  { notesLanguage }: Pick<Settings, 'notesLanguage'>,
  interfaceLanguage: string,
): readonly string[] {
  return notesLanguage === INTERFACE_LANGUAGE
    ? [interfaceLanguage]
    : [notesLanguage, interfaceLanguage];
}
