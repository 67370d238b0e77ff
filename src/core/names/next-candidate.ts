import {
  COMBINES,
  gateHash,
  IGNORED,
  IN_WORD,
  pairBit,
  passes,
  STARTS,
  type NameIndex,
} from './name-index.ts';

/** What is skipped or composed inside names, so that what follows it is not yet known. */
const INVISIBLE = IGNORED | COMBINES;

/**
 * The first offset from the given one at which a name may begin, or the text's length. Nearly all
 * text is passed over here, so the loop calls nothing large and keeps its few values in registers.
 * The last three units of a text are not ruled out by what does not follow.
 */
export function nextCandidate(index: NameIndex, text: string, from: number): number {
  const { table, gate, pairs } = index;
  const length = text.length;
  let before = from > 0 ? table[text.charCodeAt(from - 1)]! : 0;
  for (let i = from; i < length; i++) {
    const code = text.charCodeAt(i);
    const entry = table[code]!;
    // One test lets nearly every unit of a page pass: it begins a name and follows no letter.
    const begins = entry & ~(before << 1) & STARTS;
    before = entry;
    if (begins === 0) continue;
    if (i + 3 >= length) return i;
    // Two units rule out most of the rest, and four nearly all of it.
    const second = table[text.charCodeAt(i + 1)]!;
    if ((second & INVISIBLE) !== 0) return i;
    const pair = pairBit(code, second);
    if ((pairs[pair >> 3]! & (1 << (pair & 7))) === 0) {
      // Behind a letter none begins: the second unit need not be looked at again.
      if (entry & IN_WORD) {
        before = second;
        i++;
      }
      continue;
    }
    const third = table[text.charCodeAt(i + 2)]!;
    const fourth = table[text.charCodeAt(i + 3)]!;
    if (((third | fourth) & INVISIBLE) !== 0) return i;
    if (passes(gate, gateHash(code, second, third, fourth))) return i;
    // Within a word no name begins: on to what follows the fourth unit.
    if (entry & second & third & IN_WORD) {
      before = fourth;
      i += 3;
    }
  }
  return length;
}
