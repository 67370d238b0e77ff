import { IGNORABLES } from '../text/characters.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const INVISIBLE = new RegExp(`[${IGNORABLES}]`, 'g');

/**
 * The words of a text as cues are compared with: composed, in small letters, “ё” as “е”. Hyphens
 * and apostrophes part words.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFC').replace(INVISIBLE, '').toLowerCase().replaceAll('ё', 'е');
  return plain.match(WORD) ?? [];
}
