import { IGNORABLES, isIgnorableCode, isWordCode } from './characters.ts';

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
  let at = -1;
  let end = 0;
  let hasIgnorable = false;
  const add = (): void => {
    if (at < 0) return;
    const units = composed.slice(at, end);
    words.push({ word: comparable(hasIgnorable ? withoutIgnorables(units) : units), at, end });
    at = -1;
    hasIgnorable = false;
  };
  for (let i = 0; i < composed.length; i++) {
    const code = composed.charCodeAt(i);
    // Some marks count as both; they are no word by themselves.
    if (isIgnorableCode(code)) hasIgnorable = at >= 0;
    else if (isWordCode(code)) {
      if (at < 0) at = i;
      end = i + 1;
    } else add();
  }
  add();
  return words;
}

function withoutIgnorables(units: string): string {
  return Array.from(units, (unit) => (IGNORABLES.includes(unit) ? '' : unit)).join('');
}

function comparable(word: string): string {
  const small = word.toLowerCase();
  return small.includes('ё') ? small.replaceAll('ё', 'е') : small;
}
