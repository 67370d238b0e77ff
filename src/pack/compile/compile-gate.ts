import type { QuietRule } from '../../core/model.ts';
import {
  GATE_BYTES,
  NO_ENTITY,
  PAIRS_BYTES,
  SPACE,
  SYMBOL_MASK,
  TERMINATOR,
  type NameIndex,
} from '../../core/names/name-index.ts';
import { MAX_BEGINNING_UNITS, type GateData } from '../../core/names/page-gate.ts';
import { completeUnitTable, createUnitTable } from '../../core/names/unit-table.ts';
import { base64OfBytes } from '../../core/text/base64.ts';
import { plainText } from '../../core/text/letters.ts';
import { demandsCapital, gateOpener } from '../format/beginnings.ts';

/**
 * Derives from the names of a pack what the gate of a page needs: how all names begin but those of
 * quiet entities. The same pack always gives the same gate.
 */
export function compileGate(index: NameIndex, { entities }: QuietRule): GateData {
  const quiet = new Set(entities);
  const capital = new Set<string>();
  const any = new Set<string>();
  const prefixed = new Map<string, Set<string>>();
  for (const { name, stem } of namesOf(index)) {
    const number = index.nameEntity[name]!;
    if (number === NO_ENTITY || quiet.has(index.entities[number]!)) continue;
    const isCapital = demandsCapital(index.nameFlags[name]!, index.namePrefixes[name]!);
    const prefixes = index.prefixes[index.namePrefixes[name]! - 1] ?? [];
    for (const form of formsOf(index, name, stem)) {
      const beginning = form.slice(0, MAX_BEGINNING_UNITS).trimEnd();
      if (prefixes.length === 0) (isCapital ? capital : any).add(beginning);
      else prefixed.set(beginning, new Set([...(prefixed.get(beginning) ?? []), ...prefixes]));
    }
  }
  for (const beginning of any) capital.delete(beginning);
  const letters = String.fromCharCode(...index.units.subarray(SPACE));
  return {
    ...filtersOf(letters, new Set([...capital, ...prefixed.keys()]), any),
    capital: shortest(capital),
    any: shortest(any),
    prefixed: inheritPrefixes(prefixed),
  };
}

/** The names that are searched everywhere, each with its stem in plain letters. */
function* namesOf(index: NameIndex): Generator<{ name: number; stem: string }> {
  const { base, check, units, nameStarts } = index;
  const waiting = [{ state: index.nameRoot, stem: '' }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const terminal = base[at.state]! + TERMINATOR;
    if (check[terminal] === TERMINATOR) {
      const stem = base[terminal]!;
      for (let name = nameStarts[stem]!; name < nameStarts[stem + 1]!; name++)
        yield { name, stem: at.stem };
    }
    for (let symbol = SPACE; symbol < units.length; symbol++) {
      const state = base[at.state]! + symbol;
      if (check[state] !== symbol) continue;
      waiting.push({ state, stem: at.stem + String.fromCharCode(units[symbol]!) });
    }
  }
}

/** The beginnings of a name's forms: of the stem alone if it is long enough. */
function formsOf(index: NameIndex, name: number, stem: string): string[] {
  const endings = index.nameEndings[name]!;
  if (endings === 0 || stem.length >= MAX_BEGINNING_UNITS) return [stem];
  return index.endingsOf(endings - 1).map((ending) => stem + plainText(ending));
}

/** The table and the filters that let these beginnings pass. */
function filtersOf(
  letters: string,
  capital: ReadonlySet<string>,
  any: ReadonlySet<string>,
): Pick<GateData, 'table' | 'gate' | 'pairs'> {
  const gate = new Uint8Array(GATE_BYTES);
  const pairs = new Uint8Array(PAIRS_BYTES);
  const symbols = completeUnitTable(createUnitTable(), letters);
  const open = gateOpener(gate, pairs, symbols);
  for (const [beginnings, isCapital] of [
    [capital, true],
    [any, false],
  ] as const) {
    for (const beginning of beginnings) {
      const [first = 0, second = 0, third, fourth] = beginning
        .split('')
        .map((unit) => symbols.table[unit.charCodeAt(0)]! & SYMBOL_MASK);
      open(isCapital, first, second, third, fourth);
    }
  }
  return {
    table: base64OfBytes(new Uint8Array(entriesOf(symbols.table).buffer)),
    gate: base64OfBytes(gate),
    pairs: base64OfBytes(pairs),
  };
}

/** Prefixes by beginning, sorted; a beginning also has those of its own beginnings. */
function inheritPrefixes(prefixed: ReadonlyMap<string, ReadonlySet<string>>): GateData['prefixed'] {
  return Object.fromEntries(
    [...prefixed.keys()].sort().map((beginning) => {
      const all = [...prefixed].filter(([other]) => beginning.startsWith(other));
      return [beginning, [...new Set(all.flatMap(([, prefixes]) => [...prefixes]))].sort()];
    }),
  );
}

/** The entries of a table that a new one does not have: pairs of a unit and its entry. */
function entriesOf(table: Uint16Array): Uint16Array {
  const plain = createUnitTable();
  const entries: number[] = [];
  for (let code = 0; code < table.length; code++)
    if (table[code] !== plain[code]) entries.push(code, table[code]!);
  return Uint16Array.from(entries);
}

/** Beginnings, sorted, without those that begin with another one. */
function shortest(beginnings: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  for (const beginning of [...beginnings].sort()) {
    const before = kept.at(-1);
    if (before === undefined || !beginning.startsWith(before)) kept.push(beginning);
  }
  return kept;
}
