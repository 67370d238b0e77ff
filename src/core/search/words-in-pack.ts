import type { PackContent } from '../model.ts';
import { plainText } from '../text/letters.ts';
import { wordsOf } from '../text/words-of.ts';

/** What is searched of a pack. */
export type SearchedContent = Pick<PackContent, 'id' | 'entities' | 'notes' | 'themes'>;

/** The words of a pack in plain letters, by the index of the entity or the note. */
export interface WordsInPack {
  readonly labelWords: readonly (readonly string[])[];
  readonly descriptionWords: readonly (readonly string[])[];
  readonly noteWords: readonly (readonly string[])[];
}

/** The words of the labels, descriptions and notes of a pack. */
export function wordsIn({ entities, notes }: SearchedContent, plainWords: PlainWords): WordsInPack {
  return {
    labelWords: entities.map(({ label }) => plainWords(label)),
    descriptionWords: entities.map(({ description }) => plainWords(description)),
    noteWords: notes.map(({ text, quotes }) =>
      plainWords([text, ...(quotes ?? []).map((quote) => quote.text)].join(' ')),
    ),
  };
}

/** The words of the same pack in two languages, which have its entities and notes in one order. */
export function bothWords(one: WordsInPack, other: WordsInPack): WordsInPack {
  const both = (part: keyof WordsInPack) =>
    one[part].map((words, i) => [...words, ...(other[part][i] ?? [])]);
  return {
    labelWords: both('labelWords'),
    descriptionWords: both('descriptionWords'),
    noteWords: both('noteWords'),
  };
}

/** The words of a text in plain letters. */
export type PlainWords = (text: string) => readonly string[];

/** Remembers each word, since the notes of a pack have few different ones. */
export function createPlainWords(): PlainWords {
  const known = new Map<string, string>();
  const plain = (word: string): string => {
    const found = known.get(word) ?? plainText(word);
    known.set(word, found);
    return found;
  };
  return (text) => wordsOf(text).map(plain);
}
