import { IN_WORD } from './name-index.ts';
import { BLOCK_BITS, BLOCK_UNITS, FLAT_UNITS, placeOf, type UnitBlocks } from './unit-blocks.ts';
import { LETTERS } from './unit-table.ts';

/** The number of the block that is all 0; before it are those of the first units. */
const ALL_ZERO = FLAT_UNITS >> BLOCK_BITS;
/** The number of the block of letters that no name has. */
const ALL_LETTERS = ALL_ZERO + 1;

/**
 * Puts entries into blocks.
 * @param entries units, each followed by its entry; of all others, letters have `IN_WORD`, the rest 0
 */
export function createUnitBlocks(entries: ArrayLike<number>): UnitBlocks {
  const blockOf = new Uint16Array(0x10000 / BLOCK_UNITS).fill(ALL_ZERO);
  for (let high = 0; high < ALL_ZERO; high++) blockOf[high] = high;
  const own = new Set<number>();
  for (let i = 0; i < entries.length; i += 2) own.add(entries[i]! >> BLOCK_BITS);
  for (const [first, last] of LETTERS) {
    for (let high = Math.max(first >> BLOCK_BITS, ALL_ZERO); high <= last >> BLOCK_BITS; high++) {
      const isWhole = first <= high * BLOCK_UNITS && last >= (high + 1) * BLOCK_UNITS - 1;
      if (isWhole && !own.has(high)) blockOf[high] = ALL_LETTERS;
      else own.add(high);
    }
  }
  let count = ALL_LETTERS;
  for (const high of own) if (high >= ALL_ZERO) blockOf[high] = ++count;
  const blocks = new Uint16Array((count + 1) * BLOCK_UNITS);
  blocks.fill(IN_WORD, ALL_LETTERS * BLOCK_UNITS, (ALL_LETTERS + 1) * BLOCK_UNITS);
  for (const [first, last] of LETTERS) {
    for (let code: number = first; code <= last;) {
      const until = Math.min(last, code | (BLOCK_UNITS - 1)) + 1;
      const at = placeOf(blockOf, code);
      blocks.fill(IN_WORD, at, at + until - code);
      code = until;
    }
  }
  for (let i = 0; i < entries.length; i += 2)
    blocks[placeOf(blockOf, entries[i]!)] = entries[i + 1]!;
  return { blockOf, blocks };
}
