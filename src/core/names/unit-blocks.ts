/**
 * A number for each UTF-16 unit, its entry, in blocks of 32 units. The blocks of the first 1,536 units
 * come first and in order. Of the others, those that are all 0 are one, and so are those of letters
 * that no name has: few are left.
 *
 *     unit < FLAT_UNITS: blocks[unit]        (most text: one look into the blocks)
 *     any other unit:    blocks[blockOf[unit >> BLOCK_BITS] · BLOCK_UNITS + the rest of the unit]
 */
export interface UnitBlocks {
  /** Per 32 units, the number of their block. */
  readonly blockOf: Uint16Array;
  readonly blocks: Uint16Array;
}

/** The first units, whose entries are in order: Latin, Greek, Cyrillic, Armenian and Hebrew letters. */
export const FLAT_UNITS = 0x600;

/** Units in a block: few, because the Chinese letters of names are far apart. */
export const BLOCK_UNITS = 32;
/** `code >> BLOCK_BITS` tells units of different blocks apart. */
export const BLOCK_BITS = 5;

/** The entry of a UTF-16 unit. */
export function entryOf({ blockOf, blocks }: UnitBlocks, code: number): number {
  return blocks[code < FLAT_UNITS ? code : placeOf(blockOf, code)]!;
}

/** The place of a unit’s entry in the blocks. */
export function placeOf(blockOf: Uint16Array, code: number): number {
  return (blockOf[code >> BLOCK_BITS]! << BLOCK_BITS) | (code & (BLOCK_UNITS - 1));
}
