import {
  GATE_SIZE,
  gateHash,
  IN_WORD,
  letPass,
  SPACE,
  STARTS,
  SYMBOL_MASK,
} from '../core/match/name-index.ts';
import { isLowerCode, isUpperCode, isWordCode } from '../core/text/characters.ts';
import { unpackLists } from './packed-text.ts';

/** What the units of a text are to the names. */
export interface UnitSymbols {
  /** See `NameIndex`; gets the flag `STARTS`. */
  readonly table: Uint16Array;
  /** Per symbol, its plain unit. */
  readonly units: Uint16Array;
  /** Per symbol, all units that it stands for. */
  readonly unitsOf: readonly (readonly number[])[];
}

/**
 * Unpacks what the scan looks at before it walks the automaton: marks in the table the units that
 * names begin with (capitals only, where all such names demand one there), and makes the gate over
 * their first units.
 * @param packed how names begin: those that demand a capital, then the others
 */
export function readBeginnings(packed: string, symbols: UnitSymbols): Uint8Array {
  const { table, units, unitsOf } = symbols;
  const gate = new Uint8Array(GATE_SIZE);
  const after = [0, ...symbolsOutsideWords(units)];
  const symbolAt = (beginning: string, i: number): number | undefined =>
    i < beginning.length ? table[beginning.charCodeAt(i)]! & SYMBOL_MASK : undefined;
  const [capitals = [], others = []] = unpackLists(packed);
  for (const [list, capital] of [
    [capitals, true],
    [others, false],
  ] as const) {
    const firsts: (readonly number[] | undefined)[] = [];
    for (const beginning of list) {
      const first = symbolAt(beginning, 0)!;
      const second = symbolAt(beginning, 1)!;
      const third = symbolAt(beginning, 2);
      const fourth = symbolAt(beginning, 3);
      const thirds = third === undefined ? after : entriesOf(table, unitsOf[third]!);
      for (const unit of (firsts[first] ??= firstUnits(table, unitsOf[first]!, capital))) {
        for (const entry of thirds) {
          const ends = fourth === undefined && (entry & IN_WORD) !== 0;
          if (!ends) letPass(gate, gateHash(unit, second, entry, fourth ?? 0));
          else for (const last of after) letPass(gate, gateHash(unit, second, entry, last));
        }
      }
    }
  }
  return gate;
}

/** Of some units those that a name may begin with; they are marked in the table. */
function firstUnits(table: Uint16Array, units: readonly number[], capital: boolean): number[] {
  const firsts = units.filter((code) => !capital || isUpperCode(code) || !isLowerCode(code));
  for (const code of firsts) {
    table[code]! |= STARTS;
    // Decomposed text begins with the plain letter; the mark behind it passes the gate by itself.
    table[String.fromCharCode(code).normalize('NFD').charCodeAt(0)]! |= STARTS;
  }
  return firsts;
}

/** The table's different entries of units that are the same; mostly it is one. */
function entriesOf(table: Uint16Array, units: readonly number[]): number[] {
  const entries: number[] = [];
  for (const code of units) {
    const entry = table[code]! & (SYMBOL_MASK | IN_WORD);
    if (!entries.includes(entry)) entries.push(entry);
  }
  return entries;
}

/** Symbols that may follow a whole name: spaces and whatever else is no letter. */
function symbolsOutsideWords(units: Uint16Array): number[] {
  return [...units.keys()].filter((symbol) => symbol >= SPACE && !isWordCode(units[symbol]!));
}
