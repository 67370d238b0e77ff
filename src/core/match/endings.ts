import { boundaryAt, skipSpaces } from './boundaries.ts';
import {
  COMBINES,
  IGNORED,
  SPACE,
  SYMBOL_MASK,
  type EndingSet,
  type NameIndex,
} from './name-index.ts';

/** What `endingAt` answers where it meets a combining mark. */
export const NEEDS_COMPOSING = -2;

/** End of the longest ending of a class that stops at a word boundary, -1 or `NEEDS_COMPOSING`. */
export function endingAt(index: NameIndex, text: string, from: number, number: number): number {
  const { endings, longest } = endingSet(index, number);
  let best = -1;
  let read = '';
  for (let i = from; ;) {
    if (endings.has(read) && boundaryAt(text, i) >= 0) best = i;
    if (read.length >= longest || i >= text.length) return best;
    const entry = index.table[text.charCodeAt(i)]!;
    const symbol = entry & SYMBOL_MASK;
    i++;
    if (symbol === 0) {
      if (entry & IGNORED) continue;
      return entry & COMBINES ? NEEDS_COMPOSING : best;
    }
    read += String.fromCharCode(symbol);
    if (symbol === SPACE) i = skipSpaces(index, text, i);
  }
}

/** The endings of a class as strings of symbols, taken apart at the first need. */
function endingSet(index: NameIndex, number: number): EndingSet {
  const known = index.endingSets[number];
  if (known) return known;
  const endings = new Set<string>();
  let longest = 0;
  for (const written of index.endings[number]!.split('|')) {
    let ending = '';
    for (let i = 0; i < written.length; i++) {
      ending += String.fromCharCode(index.table[written.charCodeAt(i)]! & SYMBOL_MASK);
    }
    endings.add(ending);
    longest = Math.max(longest, ending.length);
  }
  return (index.endingSets[number] = { endings, longest });
}
