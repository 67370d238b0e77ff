import { IGNORABLES, isWordCode } from './characters.ts';

/** A word of a text, as it is compared, and where it is in the composed text (UTF-16 units). */
export interface PlacedWord {
  readonly word: string;
  readonly at: number;
  /** Behind its last unit. */
  readonly end: number;
}

/**
 * The words of a text, normalised for cues: composed, in small letters, “ё” as “е”. Hyphens and
 * apostrophes separate words.
 */
export function wordsOf(text: string): readonly string[] {
  return placedWordsOf(text.normalize('NFC')).map(({ word }) => word);
}

/** The same words of a text that is composed already, with their places. */
export function placedWordsOf(composed: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let units = '';
  let at = 0;
  let end = 0;
  const add = (): void => {
    if (units === '') return;
    words.push({ word: units.toLowerCase().replaceAll('ё', 'е'), at, end });
    units = '';
  };
  for (let i = 0; i < composed.length; i++) {
    const unit = composed[i]!;
    if (isWordCode(composed.charCodeAt(i))) {
      if (units === '') at = i;
      units += unit;
      end = i + 1;
    } else if (!IGNORABLES.includes(unit)) add();
  }
  add();
  return words;
}
