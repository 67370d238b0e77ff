import {
  gateHash,
  letPass,
  MAX_GATE_BYTES,
  MIN_GATE_BYTES,
  pairBit,
  PAIRS_BYTES,
  STARTS,
  SYMBOL_MASK,
  type NameIndex,
} from '../../core/names/name-index.ts';
import { createUnitTable, type UnitSymbols } from '../../core/names/unit-table.ts';
import { plainText } from '../../core/text/letters.ts';
import type { CollectedStem } from './collect-names.ts';
import { demandsCapital, gateOpener } from './open-gate.ts';

/** How many letters of a name the gate looks at. */
const BEGINNING_UNITS = 4;

/** Minimum bits of a gate for each beginning: of ten others one passes, or fewer. */
const BITS_PER_BEGINNING = 6;

/**
 * Fills the gate and its pairs with the beginnings of all names that are searched everywhere, and
 * marks in the table the units that they begin with.
 */
export function fillGate(
  stems: readonly CollectedStem[],
  symbols: UnitSymbols,
): Pick<NameIndex, 'gate' | 'pairs'> {
  const hashes = new Set<number>();
  const pairs = new Uint8Array(PAIRS_BYTES);
  const open = gateOpener(symbols, (first, second, third, fourth) => {
    const pair = pairBit(first, second);
    pairs[pair >> 3]! |= 1 << (pair & 7);
    hashes.add(gateHash(first, second, third, fourth));
  });
  const symbolOf = (unit: string): number => symbols.table[unit.charCodeAt(0)]! & SYMBOL_MASK;
  const capitalOnly = new Set<string>();
  const any = new Set<string>();
  for (const { isGiven, plain, names } of stems) {
    if (isGiven) continue;
    for (const { flags, prefixes, endings } of names) {
      const beginnings = demandsCapital(flags, prefixes) ? capitalOnly : any;
      if (plain.length >= BEGINNING_UNITS) beginnings.add(plain.slice(0, BEGINNING_UNITS));
      else
        for (const ending of endings)
          beginnings.add((plain + plainText(ending)).slice(0, BEGINNING_UNITS));
    }
  }
  for (const beginnings of [capitalOnly, any])
    for (const beginning of [...beginnings].sort()) {
      const [first = 0, second = 0, third, fourth] = beginning.split('').map(symbolOf);
      open(beginnings === capitalOnly, first, second, third, fourth);
    }
  return { gate: gateOf(hashes), pairs };
}

function gateOf(hashes: ReadonlySet<number>): Uint8Array {
  let bytes = MIN_GATE_BYTES;
  while (bytes < MAX_GATE_BYTES && bytes * 8 < hashes.size * BITS_PER_BEGINNING) bytes *= 2;
  const gate = new Uint8Array(bytes);
  for (const hash of hashes) letPass(gate, hash);
  return gate;
}

/** The entries of a table that a new one does not have, each after its unit. */
export function tableEntries(table: Uint16Array): number[] {
  const plain = createUnitTable();
  const entries: number[] = [];
  for (let code = 0; code < table.length; code++)
    if (table[code] !== plain[code]) entries.push(code, table[code]!);
  return entries;
}

/** The units that names begin with, as the ranges of a RegExp class. */
export function startUnits(table: Uint16Array): string {
  let ranges = '';
  for (let code = 0; code < table.length; code++) {
    if ((table[code]! & STARTS) === 0) continue;
    const first = code;
    while (code + 1 < table.length && (table[code + 1]! & STARTS) !== 0) code++;
    ranges += `${escaped(first)}-${escaped(code)}`;
  }
  return ranges;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
