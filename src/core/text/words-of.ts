import { IGNORABLES, isWordCode } from './characters.ts';

/** A word of a text, as it is compared, and where it begins in the composed text (UTF-16 units). */
export interface PlacedWord {
  readonly word: string;
  readonly at: number;
}

/**
 * The words of a text, normalised for cues: composed, in small letters, “ё” as “е”. Hyphens and
 * apostrophes separate words.
 */
export function wordsOf(text: string): readonly string[] {
  return placedWordsOf(text).map(({ word }) => word);
}

/** The same words with their places. */
export function placedWordsOf(text: string): readonly PlacedWord[] {
  const plain = text.normalize('NFC').toLowerCase();
  const words: PlacedWord[] = [];
  let word = '';
  let at = 0;
  for (let i = 0; i < plain.length; i++) {
    const unit = plain[i]!;
    if (isWordCode(plain.charCodeAt(i))) {
      if (word === '') at = i;
      word += unit === 'ё' ? 'е' : unit;
    } else if (word !== '' && !IGNORABLES.includes(unit)) {
      words.push({ word, at });
      word = '';
    }
  }
  if (word !== '') words.push({ word, at });
  return words;
}
