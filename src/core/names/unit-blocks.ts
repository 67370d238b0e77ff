/**
 * A number for each UTF-16 unit, its entry, in blocks of 32 units. Blocks that are all 0 are one, and
 * so are those of letters that no name has: few others are left.
 */
export interface UnitBlocks {
  /** Per 32 units, the number of their block. */
  readonly blockOf: Uint16Array;
  readonly blocks: Uint16Array;
}

/** Units in a block: few, because the Chinese letters of names are far apart. */
export const BLOCK_UNITS = 32;
/** `code >> BLOCK_BITS` tells units of different blocks apart. */
export const BLOCK_BITS = 5;

/** The entry of a UTF-16 unit. */
export function entryOf({ blockOf, blocks }: UnitBlocks, code: number): number {
  return blocks[placeOf(blockOf, code)]!;
}

/** The place of a unit’s entry in the blocks. */
export function placeOf(blockOf: Uint16Array, code: number): number {
  return (blockOf[code >> BLOCK_BITS]! << BLOCK_BITS) | (code & (BLOCK_UNITS - 1));
}
