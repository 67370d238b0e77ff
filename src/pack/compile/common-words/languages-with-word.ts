import { EASTERN_WORDS } from './eastern.ts';
import { NEWS_WORDS } from './news-words.ts';
import { WESTERN_WORDS } from './western.ts';

type Index = ReadonlyMap<string, readonly string[]>;

/** Languages by each of their common words, and by each of the words of their news. */
let frequent: Index | undefined;
let news: Index | undefined;

/** The primary languages in which a word, capitals aside, is among the most frequent ones. */
export function languagesWithWord(word: string): readonly string[] {
  frequent ??= indexOf({ ...WESTERN_WORDS, ...EASTERN_WORDS });
  return frequent.get(word.toLowerCase()) ?? [];
}

/** The primary languages in which a word, capitals aside, is in all news. */
export function languagesWithNewsWord(word: string): readonly string[] {
  news ??= indexOf(NEWS_WORDS);
  return news.get(word.toLowerCase()) ?? [];
}

function indexOf(wordsByLanguage: Readonly<Record<string, string>>): Index {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(wordsByLanguage)) {
    for (const word of new Set(words.split(/\s+/)))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
