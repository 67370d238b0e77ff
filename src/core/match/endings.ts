import { boundaryAt, skipSpaces } from './boundaries.ts';
import {
  COMBINES,
  IGNORED,
  IN_WORD,
  SPACE,
  SYMBOL_MASK,
  type EndingSet,
  type NameIndex,
} from './name-index.ts';

/** What `endingAt` answers where it meets a combining mark. */
export const NEEDS_COMPOSING = -2;

/**
 * End of the longest ending of a class that stops at a word boundary, -1 or `NEEDS_COMPOSING`.
 * Most endings are written just as the class has them, so the text itself is looked up; only
 * capitals, odd spaces and invisible units make a folded copy necessary.
 */
export function endingAt(index: NameIndex, text: string, from: number, number: number): number {
  const { endings, longest } = endingSet(index, number);
  const { table, units } = index;
  let best = -1;
  let length = 0;
  let isFolded = true;
  for (let i = from; ;) {
    // Within a word no ending can stop; one look at the table tells for most scripts.
    const inWord = i < text.length && (table[text.charCodeAt(i)]! & IN_WORD) !== 0;
    if (!inWord && boundaryAt(text, i) >= 0) {
      const written = isFolded ? text.slice(from, i) : folded(index, text, from, i);
      if (endings.has(written)) best = i;
    }
    if (length >= longest || i >= text.length) return best;
    const code = text.charCodeAt(i);
    const entry = table[code]!;
    const symbol = entry & SYMBOL_MASK;
    i++;
    if (symbol === 0) {
      if (entry & IGNORED) {
        isFolded = false;
        continue;
      }
      return entry & COMBINES ? NEEDS_COMPOSING : best;
    }
    length++;
    if (units[symbol] !== code) isFolded = false;
    if (symbol === SPACE) {
      const next = skipSpaces(index, text, i);
      if (next !== i) isFolded = false;
      i = next;
    }
  }
}

/** A piece of text in the units that the endings are written in. */
function folded({ table, units }: NameIndex, text: string, from: number, to: number): string {
  let result = '';
  let last = 0;
  for (let i = from; i < to; i++) {
    const symbol = table[text.charCodeAt(i)]! & SYMBOL_MASK;
    if (symbol !== 0 && !(symbol === SPACE && last === SPACE))
      result += String.fromCharCode(units[symbol]!);
    if (symbol !== 0) last = symbol;
  }
  return result;
}

/** The endings of a class, taken apart at the first need. */
function endingSet(index: NameIndex, number: number): EndingSet {
  const known = index.endingSets[number];
  if (known) return known;
  const endings = index.endings[number]!.split('|');
  const longest = Math.max(...endings.map((ending) => ending.length));
  return (index.endingSets[number] = { endings: new Set(endings), longest });
}
