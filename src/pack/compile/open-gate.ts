import { IN_WORD, ruleOf, SPACE, STARTS, SYMBOL_MASK } from '../../core/names/name-index.ts';
import type { UnitSymbols } from '../../core/names/unit-table.ts';
import { isLowerCode, isUpperCode, isWordCode } from '../../core/text/characters.ts';

/** Whether names with these traits are only found at capitals, as names with prefixes are. */
export function demandsCapital(flags: number, prefixes: number): boolean {
  const rule = ruleOf(flags);
  return rule === 'capitals' || prefixes !== 0 || (rule === 'name' && ((flags >>> 8) & 1) === 1);
}

/** Adds a beginning to a gate, by its symbols; without a third or fourth if the name ends there. */
export type OpenGate = (
  capital: boolean,
  first: number,
  second: number,
  third: number | undefined,
  fourth: number | undefined,
) => void;

/** Lets one beginning pass: its first unit as written, and the table entries of the next three. */
export type LetPass = (first: number, second: number, third: number, fourth: number) => void;

/** Lets all that a beginning may look like pass a gate, and marks in the table what names begin with. */
export function gateOpener({ table, units, unitsOf }: UnitSymbols, letPass: LetPass): OpenGate {
  const after = [0, ...symbolsOutsideWords(units)];
  const capitals: (readonly number[] | undefined)[] = [];
  const all: (readonly number[] | undefined)[] = [];
  const entries: (readonly number[] | undefined)[] = [];
  return (capital, first, second, third, fourth) => {
    const firsts = capital ? capitals : all;
    const thirds =
      third === undefined ? after : (entries[third] ??= entriesOf(table, unitsOf[third]!));
    for (const unit of (firsts[first] ??= firstUnits(table, unitsOf[first]!, capital))) {
      for (const entry of thirds) {
        const ends = fourth === undefined && (entry & IN_WORD) !== 0;
        for (const last of ends ? after : [fourth ?? 0]) letPass(unit, second, entry, last);
      }
    }
  };
}

/** The units that a name may begin with; they are marked in the table. */
function firstUnits(table: Uint16Array, units: readonly number[], capital: boolean): number[] {
  const firsts = units.filter((code) => !capital || isUpperCode(code) || !isLowerCode(code));
  for (const code of firsts) {
    table[code]! |= STARTS;
    // Decomposed text begins with the plain letter; the mark after it always passes the gate.
    table[String.fromCharCode(code).normalize('NFD').charCodeAt(0)]! |= STARTS;
  }
  return firsts;
}

/** The different table entries of units with the same symbol; usually there is one. */
function entriesOf(table: Uint16Array, units: readonly number[]): number[] {
  const entries: number[] = [];
  for (const code of units) {
    const entry = table[code]! & (SYMBOL_MASK | IN_WORD);
    if (!entries.includes(entry)) entries.push(entry);
  }
  return entries;
}

/** Symbols that may follow a whole name: spaces and everything else that is not a letter. */
function symbolsOutsideWords(units: Uint16Array): number[] {
  return [...units.keys()].filter((symbol) => symbol >= SPACE && !isWordCode(units[symbol]!));
}
