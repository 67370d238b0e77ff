import type { PackContent } from '../../core/model.ts';
import type { StoredWords } from '../format/stored.ts';

/*
 * The words that rank notes are by far the most of a pack's content, and a page needs those of its own
 * language. So they are stored apart, and joined to the content again when they are read.
 */

/** The languages whose words rank the notes of a pack. */
export function wordLanguages({ cues = {}, learned }: PackContent): readonly string[] {
  return [...new Set([...Object.keys(cues), ...Object.keys(learned?.words ?? {})])].sort();
}

/** The words of one language. */
export function wordsIn({ cues = {}, learned }: PackContent, language: string): StoredWords {
  const own = Object.hasOwn(cues, language) ? cues[language] : undefined;
  const words =
    learned && Object.hasOwn(learned.words, language) ? learned.words[language] : undefined;
  return { ...(own && { cues: own }), ...(words !== undefined && { learned: words }) };
}

/** The content without the words of any language. */
export function withoutWords({ cues: _, ...content }: PackContent): PackContent {
  const { learned } = content;
  return learned ? { ...content, learned: { ...learned, words: {} } } : content;
}

/** The content with the words of one more language. */
export function withWords(
  content: PackContent,
  language: string,
  { cues, learned }: StoredWords,
): PackContent {
  return {
    ...content,
    ...(cues && { cues: { ...content.cues, [language]: cues } }),
    ...(content.learned &&
      learned !== undefined && {
        learned: { ...content.learned, words: { ...content.learned.words, [language]: learned } },
      }),
  };
}

/**
 * The content of a pack of which the words of some languages were read: it has an empty list for each of
 * the others, so that those that were read do not count as the pack’s only ones.
 * @param languages all whose words the pack has
 */
export function withUnreadLanguages(
  content: PackContent,
  languages: readonly string[],
): PackContent {
  const all = <Words>(none: Words) => Object.fromEntries(languages.map((one) => [one, none]));
  const { learned } = content;
  return {
    ...content,
    cues: { ...all({}), ...content.cues },
    ...(learned && { learned: { ...learned, words: { ...all(''), ...learned.words } } }),
  };
}
