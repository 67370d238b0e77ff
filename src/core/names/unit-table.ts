/**
 * How units of a text map to the symbols of names: the letters of a pack's names are numbered, and
 * all units that are equivalent to one of them have its number.
 */
import { APOSTROPHES, HYPHENS, IGNORABLES, isCombining, SPACES } from '../text/characters.ts';
import { plainLetters, plainUnit } from '../text/letters.ts';
import { COMBINES, IGNORED, IN_WORD, SPACE, SYMBOL_MASK } from './name-index.ts';

/** How units of a text map to the symbols of names, and back. */
export interface UnitSymbols {
  /** See `NameIndex`; the flag `STARTS` is set by those who know how names begin. */
  readonly table: Uint16Array;
  /** Per symbol, its plain unit. */
  readonly units: Uint16Array;
  /** Per symbol, all units that map to it. */
  readonly unitsOf: readonly (readonly number[])[];
}

/**
 * Letters of the scripts of most pages, as ranges of UTF-16 units. Only a shortcut: other letters are
 * checked one by one, at candidates.
 */
export const LETTERS = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0x388, 0x3ff],
  [0x400, 0x481],
  [0x48a, 0x52f],
  [0x5d0, 0x5ea],
  [0x620, 0x63f],
  [0x641, 0x64a],
  [0x671, 0x6d3],
  [0x10d0, 0x10fa],
  [0x1e00, 0x1eff],
  [0xac00, 0xd7a3],
] as const;

/** Ranges of Latin and Greek units that have capitals or diacritics. */
const LATIN_AND_GREEK = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x386, 0x3ff],
  [0x1e00, 0x1eff],
] as const;
/** Ranges that include all combining units. */
const COMBINING = [
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x591, 0x670],
  [0x1dc0, 0x1dff],
] as const;

/** A table that knows only which units are letters; the symbols are still missing. */
export function createUnitTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [first, last] of LETTERS) table.fill(IN_WORD, first, last + 1);
  return table;
}

/**
 * Completes a table, which may have symbols already: adds the letters of names, the units that are
 * equivalent to one of them, and the flags.
 * @param letters the plain letters of names; the first has the symbol after `TERMINATOR`
 */
export function completeUnitTable(table: Uint16Array, letters: string): UnitSymbols {
  const units = Uint16Array.from(`  ${letters}`, (unit) => unit.charCodeAt(0));
  const unitsOf = Array.from(units, (): number[] => []);
  const give = (code: number, symbol: number): void => {
    if (symbol === 0) return;
    if ((table[code]! & SYMBOL_MASK) === 0) table[code]! |= symbol;
    if ((table[code]! & SYMBOL_MASK) === symbol) unitsOf[symbol]!.push(code);
  };
  for (let symbol = SPACE; symbol < units.length; symbol++) {
    const unit = units[symbol]!;
    give(unit, symbol);
    // Han, kana and hangul have no capitals.
    if (unit < 0x370 || (unit >= 0x1100 && unit < 0xff00)) continue;
    const upper = String.fromCharCode(unit).toUpperCase();
    if (upper.length === 1) give(upper.charCodeAt(0), symbol);
  }
  for (const [first, last] of LATIN_AND_GREEK) {
    const plain = plainLetters(first, last);
    for (let i = 0; i < plain.length; i++)
      give(first + i, table[plain.charCodeAt(i)]! & SYMBOL_MASK);
  }
  for (const same of ['ёЁ', SPACES, APOSTROPHES, HYPHENS]) {
    const symbol = table[plainUnit(same[0]!).charCodeAt(0)]! & SYMBOL_MASK;
    for (let k = 0; k < same.length; k++) give(same.charCodeAt(k), symbol);
  }
  for (let k = 0; k < IGNORABLES.length; k++) table[IGNORABLES.charCodeAt(k)] = IGNORED;
  for (const [first, last] of COMBINING)
    for (let code = first; code <= last; code++) if (isCombining(code)) table[code] = COMBINES;
  return { table, units, unitsOf };
}
