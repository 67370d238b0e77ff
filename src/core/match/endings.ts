import { plainText, withoutTonos, writtenCode } from '../text/letters.ts';
import { boundaryAt, skipSpaces } from './boundaries.ts';
import {
  COMBINES,
  IGNORED,
  IN_WORD,
  SPACE,
  SYMBOL_MASK,
  type EndingLists,
  type NameIndex,
} from './name-index.ts';

/** What `endingAt` answers where it meets a combining mark. */
export const NEEDS_COMPOSING = -2;

/**
 * End of the longest ending of a class that stops at a word boundary, -1 or `NEEDS_COMPOSING`.
 *
 * The endings of a class are sorted: those that begin with the units read so far stand together,
 * `low` to `high`, the one that ends here first. Each unit narrows them down, most often to none.
 * @param exactly whether diacritics may not be left out, as behind a stem that has some
 */
export function endingAt(
  index: NameIndex,
  text: string,
  from: number,
  number: number,
  exactly: boolean,
): number {
  const { table } = index;
  const lists = endingLists(index, number);
  const endings = exactly ? lists.exact : lists.all;
  // Most stems found are the beginning of some other word: its next letter tells.
  if (from + 1 < text.length) {
    const next = text.charCodeAt(from);
    const isLetter =
      (table[next]! & IN_WORD) !== 0 && (table[text.charCodeAt(from + 1)]! & COMBINES) === 0;
    if (isLetter && (lists.firsts & (1 << (writtenCode(next) & 31))) === 0) return -1;
  }
  let low = 0;
  let high = endings.length;
  let best = -1;
  for (let i = from, depth = 0; ;) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const entry = table[code]!;
    if (entry & COMBINES) return NEEDS_COMPOSING;
    if (endings[low]!.length === depth) {
      // Within a word no ending can stop; one look at the table tells for most scripts.
      if ((entry & IN_WORD) === 0 && boundaryAt(text, i) >= 0) best = i;
      if (++low === high) return best;
    }
    const symbol = entry & SYMBOL_MASK;
    i++;
    if (symbol === 0) {
      if (entry & IGNORED) continue;
      return best;
    }
    const unit = writtenCode(code);
    low = firstFrom(endings, low, high, depth, unit);
    if (low === high || endings[low]!.charCodeAt(depth) !== unit) return best;
    high = firstFrom(endings, low, high, depth, unit + 1);
    if (symbol === SPACE) i = skipSpaces(index, text, i);
    depth++;
  }
}

/** The first of the endings `low` to `high` whose unit at `depth` is not below a given one. */
function firstFrom(
  endings: readonly string[],
  low: number,
  high: number,
  depth: number,
  unit: number,
): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endings[middle]!.charCodeAt(depth) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The endings of a class, taken apart at the first need. */
function endingLists(index: NameIndex, number: number): EndingLists {
  const known = index.endingLists[number];
  if (known) return known;
  const exact = new Set<string>();
  const all = new Set<string>();
  for (const ending of index.endingsOf(number)) {
    exact.add(ending).add(withoutTonos(ending));
    all.add(ending).add(withoutTonos(ending)).add(plainText(ending));
  }
  let firsts = 0;
  for (const ending of all) if (ending !== '') firsts |= 1 << (ending.charCodeAt(0) & 31);
  return (index.endingLists[number] = {
    exact: [...exact].sort(),
    all: [...all].sort(),
    firsts,
  });
}
