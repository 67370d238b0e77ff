import {
  COMBINES,
  gateHash,
  IGNORED,
  IN_WORD,
  pairBit,
  passesGate,
  STARTS,
  type NameIndex,
} from './name-index.ts';
import { entryOf, FLAT_UNITS, placeOf } from './unit-blocks.ts';

/** Units that are skipped or composed inside names, so the next unit does not decide yet. */
const INVISIBLE = IGNORED | COMBINES;

/**
 * The first offset from the given one at which a name may begin, or the text's length. Nearly all
 * text is skipped here, so the loop calls nothing large and keeps its few values in registers. The
 * last three units of a text are never ruled out.
 */
export function nextCandidate(
  index: Pick<NameIndex, 'table' | 'gate' | 'pairs'>,
  text: string,
  from: number,
): number {
  const { table, gate, pairs } = index;
  const { blockOf, blocks } = table;
  const length = text.length;
  let before = from > 0 ? entryOf(table, text.charCodeAt(from - 1)) : 0;
  for (let i = from; i < length; i++) {
    const code = text.charCodeAt(i);
    const entry = blocks[code < FLAT_UNITS ? code : placeOf(blockOf, code)]!;
    // This test skips nearly every unit: a candidate begins a name and follows no letter.
    const begins = entry & ~(before << 1) & STARTS;
    before = entry;
    if (begins === 0) continue;
    if (i + 3 >= length) return i;
    // Two units rule out most of the rest, and four nearly all of it.
    const second = entryOf(table, text.charCodeAt(i + 1));
    if ((second & INVISIBLE) !== 0) return i;
    const pair = pairBit(code, second);
    if ((pairs[pair >> 3]! & (1 << (pair & 7))) === 0) {
      // No name begins after a letter, so the second unit need not be checked again.
      if (entry & IN_WORD) {
        before = second;
        i++;
      }
      continue;
    }
    const third = entryOf(table, text.charCodeAt(i + 2));
    const fourth = entryOf(table, text.charCodeAt(i + 3));
    if (((third | fourth) & INVISIBLE) !== 0) return i;
    if (passesGate(gate, gateHash(code, second, third, fourth))) return i;
    // No name begins within a word: continue after the fourth unit.
    if (entry & second & third & IN_WORD) {
      before = fourth;
      i += 3;
    }
  }
  return length;
}
