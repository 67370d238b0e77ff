import {
  furtherLanguages,
  type InterfaceLanguage,
  type InterfaceWords,
} from '../../core/settings/interface-languages.ts';
import { browser } from '../../platform/browser.ts';
import { translate } from '../../platform/i18n.ts';
import { readInterfaceWords } from '../../platform/interface-words.ts';
import { translateInOf, type TranslateIn } from '../translate-in.ts';

/**
 * Reads the interface's words for notes in languages that are not the interface's.
 * @param languages tags of the languages of the notes
 */
export async function wordsBesideNotes(
  languages: readonly string[],
  onProblem: (error: unknown) => void,
): Promise<TranslateIn> {
  const words = new Map<InterfaceLanguage, InterfaceWords>();
  const read = async (language: InterfaceLanguage): Promise<void> => {
    try {
      words.set(language, await readInterfaceWords(browser.runtime, language));
    } catch (error) {
      onProblem(error);
    }
  };
  await Promise.all(furtherLanguages(translate('locale_tag'), languages).map(read));
  return translateInOf(translate, words);
}

/** The same for one language at a time, each of which is read once. */
export function wordsOnce(
  onProblem: (error: unknown) => void,
): (language: string) => Promise<TranslateIn> {
  const asked = new Map<string, Promise<TranslateIn>>();
  return (language) => {
    const words = asked.get(language) ?? wordsBesideNotes([language], onProblem);
    asked.set(language, words);
    return words;
  };
}
