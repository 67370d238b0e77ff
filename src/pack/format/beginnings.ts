import {
  GATE_BYTES,
  gateHash,
  IN_WORD,
  letPass,
  pairBit,
  PAIRS_BYTES,
  ruleOf,
  SPACE,
  STARTS,
  SYMBOL_MASK,
  type NameIndex,
} from '../../core/names/name-index.ts';
import { isLowerCode, isUpperCode, isWordCode } from '../../core/text/characters.ts';
import { decodeLists } from './encoded-words.ts';
import { NUMBERS_PER_BEGINNING, type Beginnings } from './encoded-tries.ts';

/** What the units of a text are to the names. */
export interface UnitSymbols {
  /** See `NameIndex`; gets the flag `STARTS`. */
  readonly table: Uint16Array;
  /** Per symbol, its plain unit. */
  readonly units: Uint16Array;
  /** Per symbol, all units that it stands for. */
  readonly unitsOf: readonly (readonly number[])[];
}

type Senses = Pick<NameIndex, 'senseStarts' | 'senseFlags' | 'sensePrefixes'>;

/**
 * Reads off the words what the scan looks at before it walks the automaton: marks in the table the
 * units that names begin with (capitals only, where all such names demand one there), and makes
 * the gate over their first units.
 * @param short the beginnings of names whose words are shorter than that and get endings: those
 * that demand a capital, then the others
 */
export function readBeginnings(
  beginnings: Beginnings,
  short: string,
  senses: Senses,
  symbols: UnitSymbols,
): Pick<NameIndex, 'gate' | 'pairs'> {
  const gate = new Uint8Array(GATE_BYTES);
  const pairs = new Uint8Array(PAIRS_BYTES);
  const open = gateOpener(gate, pairs, symbols);
  for (let at = 0; at < beginnings.length; at += NUMBERS_PER_BEGINNING) {
    const fourth = beginnings[at + 4]!;
    if (fourth === 0) continue;
    const until = beginnings[at + NUMBERS_PER_BEGINNING] ?? beginnings[at]! + 1;
    const first = senses.senseStarts[beginnings[at]!]!;
    const capital = demandCapital(senses, first, senses.senseStarts[until]!);
    open(capital, beginnings[at + 1]!, beginnings[at + 2]!, beginnings[at + 3]!, fourth);
  }
  const symbolOf = (unit: string): number => symbols.table[unit.charCodeAt(0)]! & SYMBOL_MASK;
  decodeLists(short).forEach((list, i) => {
    for (const beginning of list) {
      const [first = 0, second = 0, third, fourth] = beginning.split('').map(symbolOf);
      open(i === 0, first, second, third, fourth);
    }
  });
  return { gate, pairs };
}

/** Whether names of this kind are only sought at capitals; with words before them they are. */
export function demandsCapital(flags: number, prefixes: number): boolean {
  const rule = ruleOf(flags);
  return rule === 'capitals' || prefixes !== 0 || (rule === 'name' && ((flags >>> 8) & 1) === 1);
}

function demandCapital(
  { senseFlags, sensePrefixes }: Senses,
  first: number,
  until: number,
): boolean {
  for (let sense = first; sense < until; sense++)
    if (!demandsCapital(senseFlags[sense]!, sensePrefixes[sense]!)) return false;
  return true;
}

/** Opens the gate to a beginning, by its symbols: without a third or fourth where the name ends. */
type Open = (
  capital: boolean,
  first: number,
  second: number,
  third: number | undefined,
  fourth: number | undefined,
) => void;

function gateOpener(
  gate: Uint8Array,
  pairs: Uint8Array,
  { table, units, unitsOf }: UnitSymbols,
): Open {
  const after = [0, ...symbolsOutsideWords(units)];
  const capitals: (readonly number[] | undefined)[] = [];
  const all: (readonly number[] | undefined)[] = [];
  const entries: (readonly number[] | undefined)[] = [];
  return (capital, first, second, third, fourth) => {
    const firsts = capital ? capitals : all;
    const thirds =
      third === undefined ? after : (entries[third] ??= entriesOf(table, unitsOf[third]!));
    for (const unit of (firsts[first] ??= firstUnits(table, unitsOf[first]!, capital))) {
      const pair = pairBit(unit, second);
      pairs[pair >> 3]! |= 1 << (pair & 7);
      for (const entry of thirds) {
        const ends = fourth === undefined && (entry & IN_WORD) !== 0;
        if (!ends) letPass(gate, gateHash(unit, second, entry, fourth ?? 0));
        else for (const last of after) letPass(gate, gateHash(unit, second, entry, last));
      }
    }
  };
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
