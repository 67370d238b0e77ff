import { IGNORABLES, isWordCode } from './characters.ts';

/**
 * The words of a text, normalised for cues: composed, in small letters, “ё” as “е”. Hyphens and
 * apostrophes separate words.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase();
  const words: string[] = [];
  let word = '';
  for (let i = 0; i < plain.length; i++) {
    const unit = plain[i]!;
    if (isWordCode(plain.charCodeAt(i))) word += unit === 'ё' ? 'е' : unit;
    else if (word !== '' && !IGNORABLES.includes(unit)) {
      words.push(word);
      word = '';
    }
  }
  if (word !== '') words.push(word);
  return words;
}
