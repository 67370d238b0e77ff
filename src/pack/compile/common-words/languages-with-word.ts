import { EASTERN_WORDS } from './eastern.ts';
import { WESTERN_WORDS } from './western.ts';

/** Languages by each of their common words. */
let languagesByWord: ReadonlyMap<string, readonly string[]> | undefined;

/** The primary languages in which a word, capitals aside, is among the most frequent ones. */
export function languagesWithWord(word: string): readonly string[] {
  languagesByWord ??= index();
  return languagesByWord.get(word.toLowerCase()) ?? [];
}

function index(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries({ ...WESTERN_WORDS, ...EASTERN_WORDS })) {
    for (const word of new Set(words.split(/\s+/)))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
