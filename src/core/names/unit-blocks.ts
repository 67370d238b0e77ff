import { IN_WORD } from './name-index.ts';
import { LETTERS } from './unit-table.ts';

/**
 * The entries of a `NameIndex.table` in blocks of 256 units, for a page that needs few of them: units
 * without an entry share an empty block, and so do whole blocks of letters.
 */
export interface UnitBlocks {
  /** Per 256 units, the number of their block. */
  readonly blockOf: Uint8Array;
  readonly blocks: Uint16Array;
}

const BLOCK_UNITS = 256;
const EMPTY = 0;
const ALL_LETTERS = 1;

/** The entry of a UTF-16 unit. */
export function entryOf({ blockOf, blocks }: UnitBlocks, code: number): number {
  return blocks[(blockOf[code >> 8]! << 8) | (code & 0xff)]!;
}

/** @param entries units, each followed by its entry; other units have that of a new table */
export function createUnitBlocks(entries: ArrayLike<number>): UnitBlocks {
  const blockOf = new Uint8Array(0x10000 / BLOCK_UNITS);
  const own = new Set<number>();
  for (let i = 0; i < entries.length; i += 2) own.add(entries[i]! >> 8);
  for (const [first, last] of LETTERS) {
    for (let high = first >> 8; high <= last >> 8; high++) {
      const isWhole = first <= high << 8 && last >= (high << 8) + BLOCK_UNITS - 1;
      if (isWhole && !own.has(high)) blockOf[high] = ALL_LETTERS;
      else own.add(high);
    }
  }
  let count = ALL_LETTERS;
  for (const high of own) blockOf[high] = ++count;
  const blocks = new Uint16Array((count + 1) * BLOCK_UNITS);
  blocks.fill(IN_WORD, ALL_LETTERS * BLOCK_UNITS, (ALL_LETTERS + 1) * BLOCK_UNITS);
  for (const [first, last] of LETTERS) {
    for (let code: number = first; code <= last;) {
      const until = Math.min(last, code | (BLOCK_UNITS - 1)) + 1;
      const block = blockOf[code >> 8]!;
      const at = (block << 8) | (code & 0xff);
      if (block !== EMPTY) blocks.fill(IN_WORD, at, at + until - code);
      code = until;
    }
  }
  for (let i = 0; i < entries.length; i += 2)
    blocks[(blockOf[entries[i]! >> 8]! << 8) | (entries[i]! & 0xff)] = entries[i + 1]!;
  return { blockOf, blocks };
}
