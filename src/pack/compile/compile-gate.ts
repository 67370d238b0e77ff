import {
  ANY_CASE,
  CAPITAL,
  MAX_BEGINNING_UNITS,
  PREFIXED,
  startBit,
  STARTS_BYTES,
} from '../../core/names/beginnings.ts';
import { sizesOfBuckets } from '../../core/names/bucket-starts.ts';
import { createBeginnings } from '../../core/names/create-beginnings.ts';
import { IN_WORD, NO_ENTITY, SYMBOL_MASK } from '../../core/names/name-index.ts';
import { completeUnitTable, createUnitTable } from '../../core/names/unit-table.ts';
import { plainText } from '../../core/text/letters.ts';
import { encodeColumn } from '../format/columns.ts';
import type { NameBeginnings, StoredGate } from '../format/gate.ts';
import type { CollectedNames } from './collect-names.ts';
import { tableEntries } from './fill-gate.ts';
import { demandsCapital, gateOpener } from './open-gate.ts';

/**
 * How the names of entities begin.
 * @param isWanted whether the names of an entity count, by its number
 */
export function beginningsOf(
  { stems, prefixes: lists }: Pick<CollectedNames, 'stems' | 'prefixes'>,
  isWanted: (entity: number) => boolean,
): NameBeginnings {
  const capital = new Set<string>();
  const any = new Set<string>();
  const prefixed = new Map<string, Set<string>>();
  for (const { isGiven, plain, names } of stems) {
    if (isGiven) continue;
    for (const { entity, flags, prefixes, endings } of names) {
      if (entity === NO_ENTITY || !isWanted(entity)) continue;
      const beginnings = demandsCapital(flags, prefixes) ? capital : any;
      for (const ending of plain.length < MAX_BEGINNING_UNITS ? endings : ['']) {
        const beginning = (plain + plainText(ending)).slice(0, MAX_BEGINNING_UNITS).trimEnd();
        if (prefixes === 0) beginnings.add(beginning);
        else {
          const known = prefixed.get(beginning) ?? [];
          prefixed.set(beginning, new Set([...known, ...lists[prefixes - 1]!]));
        }
      }
    }
  }
  for (const beginning of any) capital.delete(beginning);
  return {
    capital: shortest(capital),
    any: shortest(any),
    // The gate gives each what its own beginnings have.
    prefixed: [...prefixed.keys()].sort().map((beginning) => ({
      beginning,
      prefixes: [...prefixed.get(beginning)!].sort(),
    })),
  };
}

/** Compiles the gate of a page for the names of all packs. The same packs always give the same gate. */
export function compileGate(packs: readonly NameBeginnings[]): StoredGate {
  const capital = new Set(packs.flatMap((pack) => pack.capital));
  const any = new Set(packs.flatMap((pack) => pack.any));
  const prefixed = new Map<string, Set<string>>();
  for (const { beginning, prefixes } of packs.flatMap((pack) => pack.prefixed))
    prefixed.set(beginning, new Set([...(prefixed.get(beginning) ?? []), ...prefixes]));
  const kinds = [
    [ANY_CASE, any],
    [CAPITAL, capital],
    [PREFIXED, new Set(prefixed.keys())],
  ] as const;
  const letters = new Set([...kinds].flatMap(([, set]) => [...set].join('').split('')));
  letters.delete(' ');
  const symbols = completeUnitTable(createUnitTable(), ` ${[...letters].sort().join('')}`);
  const starts = new Uint8Array(STARTS_BYTES);
  const open = gateOpener(symbols, (unit, second, third) => {
    const bit = startBit(unit, second, third);
    starts[bit >> 3]! |= 1 << (bit & 7);
  });
  const beginnings = kinds.flatMap(([kind, set]) =>
    [...set].sort().map((text) => {
      const of = text.split('').map((unit) => symbols.table[unit.charCodeAt(0)]! & SYMBOL_MASK);
      const [first = 0, second = 0, third, fourth] = of;
      open(kind !== ANY_CASE, first, second, third, fourth);
      return { symbols: of, kind };
    }),
  );
  const { lengths, bucketStarts, keys, marks, ways } = createBeginnings(beginnings, (symbol) =>
    symbols.unitsOf[symbol]!.some((unit) => (symbols.table[unit]! & IN_WORD) === 0),
  );
  return {
    table: encodeColumn(tableEntries(symbols.table)),
    starts: encodeColumn(starts),
    lengths,
    buckets: encodeColumn(sizesOfBuckets(bucketStarts)),
    keys: encodeColumn(keys),
    marks: encodeColumn(marks),
    ways: encodeColumn(ways),
    prefixed: inheritPrefixes(prefixed),
  };
}

/** Prefixes by beginning, sorted; a beginning also has those of its own beginnings. */
function inheritPrefixes(
  prefixed: ReadonlyMap<string, ReadonlySet<string>>,
): StoredGate['prefixed'] {
  return [...prefixed.keys()].sort().map((beginning) => {
    const all = Array.from(beginning, (_, i) => prefixed.get(beginning.slice(0, i + 1)) ?? []);
    return { beginning, prefixes: [...new Set(all.flatMap((set) => [...set]))].sort() };
  });
}

/** How many letters the filter of starts looks at. */
const START_UNITS = 3;

/** Beginnings, sorted, without those that begin with another one that is not too short. */
function shortest(beginnings: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  for (const beginning of [...beginnings].sort()) {
    const before = kept.at(-1);
    const isCovered = before !== undefined && beginning.startsWith(before);
    if (!isCovered || before.length < START_UNITS) kept.push(beginning);
  }
  return kept;
}
