import {
  GATE_SIZE,
  gateHash,
  IN_WORD,
  letPass,
  ruleOf,
  SPACE,
  STARTS,
  SYMBOL_MASK,
  type NameIndex,
} from '../core/match/name-index.ts';
import { isLowerCode, isUpperCode, isWordCode } from '../core/text/characters.ts';
import { SHARES_NONE } from './packed-tries.ts';
import { unitGroup } from './unit-groups.ts';

/** How many units of a name the gate looks at. */
const LENGTH = 4;

/** What of an index the beginnings are read from. */
export type NamesRead = Pick<
  NameIndex,
  'table' | 'units' | 'endings' | 'senseStarts' | 'senseEndings' | 'senseFlags' | 'sensePrefixes'
>;

/**
 * Reads off the names what the scan looks at before it walks the automaton: marks in the table the
 * units that names begin with (capitals only, where all such names demand one there), and makes
 * the gate over their first units.
 * @param words the trie of the names as text, see `PackedTries`; its words are the first numbers
 */
export function readBeginnings(names: NamesRead, words: string): Uint8Array {
  const gate = new Uint8Array(GATE_SIZE);
  const open = gateOpener(names, gate);
  const seen = new Set<string>();
  const add = (beginning: string, capital: boolean): void => {
    const key = capital ? beginning : ` ${beginning}`;
    if (seen.has(key)) return;
    seen.add(key);
    open(beginning, capital);
  };
  let stem = '';
  let word = 0;
  for (let line = 0; line < words.length; word++) {
    const lineEnd = words.indexOf('\n', line);
    const end = lineEnd < 0 ? words.length : lineEnd;
    const shared = words.charCodeAt(line) - SHARES_NONE;
    // Only the first units are kept: what a later word shares beyond them does not matter.
    stem = stem.slice(0, shared) + words.slice(line + 1, Math.min(end, line + 1 + LENGTH));
    stem = stem.slice(0, LENGTH);
    const isWhole = shared + (end - line - 1) >= LENGTH;
    line = end + 1;
    const last = names.senseStarts[word + 1]!;
    for (let sense = names.senseStarts[word]!; sense < last; sense++) {
      const capital = demandsCapital(names.senseFlags[sense]!, names.sensePrefixes[sense]!);
      const endings = names.senseEndings[sense]!;
      if (isWhole || endings === 0) add(stem, capital);
      else
        for (const ending of names.endings[endings - 1]!.split('|'))
          add((stem + ending).slice(0, LENGTH), capital);
    }
  }
  return gate;
}

/** A name that other words stand before is sought from its first capital on. */
function demandsCapital(flags: number, prefixes: number): boolean {
  const rule = ruleOf(flags);
  return rule === 'capitals' || prefixes !== 0 || (rule === 'name' && ((flags >>> 8) & 1) === 1);
}

/** Lets a beginning pass in whatever units it may be written. */
function gateOpener(
  { table, units }: NamesRead,
  gate: Uint8Array,
): (beginning: string, capital: boolean) => void {
  const firsts = new Map<string, readonly number[]>();
  const thirds = new Map<string, readonly number[]>();
  const after = [0, ...symbolsOutsideWords(units)];
  return (beginning, capital) => {
    const first = beginning[0]!;
    const key = capital ? first : ` ${first}`;
    if (!firsts.has(key)) firsts.set(key, firstUnits(table, first, capital));
    const [second = 0, third = 0, fourth] = symbolsBehind(table, beginning);
    if (third !== 0 && !thirds.has(beginning[2]!))
      thirds.set(beginning[2]!, entriesOf(table, beginning[2]!));
    for (const unit of firsts.get(key)!) {
      for (const entry of third === 0 ? after : thirds.get(beginning[2]!)!) {
        const isLast = fourth === undefined && (entry & IN_WORD) !== 0;
        for (const last of isLast ? after : [fourth ?? 0])
          letPass(gate, gateHash(unit, second, entry, last));
      }
    }
  };
}

function symbolsBehind(table: Uint16Array, beginning: string): number[] {
  return beginning
    .split('')
    .slice(1)
    .map((unit) => table[unit.charCodeAt(0)]! & SYMBOL_MASK);
}

/** The units a name may begin with where it begins with a given one; they are marked in the table. */
function firstUnits(table: Uint16Array, unit: string, capital: boolean): number[] {
  const units = unitGroup(unit)
    .split('')
    .filter((one) => {
      const code = one.charCodeAt(0);
      return !capital || isUpperCode(code) || !isLowerCode(code);
    });
  // Decomposed text begins with the plain letter; the mark behind it passes the gate by itself.
  for (const one of units)
    for (const start of [one, one.normalize('NFD')[0]!]) table[start.charCodeAt(0)]! |= STARTS;
  return units.map((one) => one.charCodeAt(0));
}

/** The table's entries of all units that are the same as a given one; mostly it is one entry. */
function entriesOf(table: Uint16Array, unit: string): number[] {
  const entries = unitGroup(unit)
    .split('')
    .map((one) => table[one.charCodeAt(0)]! & (SYMBOL_MASK | IN_WORD));
  return [...new Set(entries)];
}

/** Symbols that may follow a whole name: spaces and whatever else is no letter. */
function symbolsOutsideWords(units: Uint16Array): number[] {
  return [...units.keys()].filter((symbol) => symbol >= SPACE && !isWordCode(units[symbol]!));
}
