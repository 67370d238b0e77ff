import { IGNORABLES, isCombining } from '../core/text/characters.ts';
import { COMBINES, IGNORED, IN_WORD, SPACE, type NameIndex } from '../core/match/name-index.ts';
import type { PackContent } from '../core/model.ts';

import { readBeginnings } from './beginnings.ts';
import { COMPACT_FORMAT, type CompactNames, type CompactPack } from './compact.ts';
import { unpackTries } from './packed-tries.ts';
import { unitGroup } from './unit-groups.ts';
import { unpackNumbers } from './packed-numbers.ts';

/** A pack ready for use. */
export interface Pack {
  readonly content: PackContent;
  readonly names: NameIndex;
}

/** Reads a compact pack. @throws Error naming what is wrong where it is not one of this version */
export function loadPack(json: string): Pack {
  const compact = JSON.parse(json) as CompactPack;
  if (compact.format !== COMPACT_FORMAT) {
    throw new Error(`compact pack: format ${String(compact.format)}; expected ${COMPACT_FORMAT}`);
  }
  return { content: compact.content, names: loadNames(compact.names) };
}

/** Unpacks the compiled names into typed arrays; a few ms for the bundled pack. */
export function loadNames(names: CompactNames): NameIndex {
  const kinds = unpackNumbers(names.senseKinds);
  const bySense = (column: string): Uint32Array => {
    const byKind = unpackNumbers(column);
    return kinds.map((kind) => byKind[kind]!);
  };
  const table = unitTable(names.alphabet);
  const senses = {
    senseStarts: runningTotals(unpackNumbers(names.senseCounts)),
    senseEndings: unpackNumbers(names.senseEndings),
    senseEntity: bySense(names.kindEntity),
    senseFlags: bySense(names.kindFlags),
    senseNear: bySense(names.kindNear),
    senseLanguage: bySense(names.kindLanguage),
    sensePrefixes: bySense(names.kindPrefixes),
    units: Uint16Array.from(`  ${names.alphabet}`, (unit) => unit.charCodeAt(0)),
    endings: names.endings,
  };
  const tries = unpackTries(names.tries, table);
  return {
    ...tries,
    ...senses,
    table,
    gate: readBeginnings({ ...senses, table }, names.tries.words[0]!),
    endingLists: [],
    prefixes: names.prefixes,
    nears: names.nears,
    languages: names.languages,
    nameRoot: 1,
    givenRoot: 2,
    entities: names.entities,
    givenOwners: names.givenOwners,
    initials: names.initials,
    titles: new Set(names.titles.split('|')),
    givenStems: new Set(names.givenStems.split('|')),
  };
}

/** Where each of consecutive lists begins, and after them where the last one ends. */
function runningTotals(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
  return starts;
}

/**
 * Letters of the scripts that most pages are written in, as ranges of UTF-16 units. Only a
 * shortcut: what it leaves out is asked one by one, at candidates.
 */
const LETTERS = [
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

/** The table but for the units that names begin with. */
function unitTable(alphabet: string): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let i = 0; i < alphabet.length; i++) {
    const group = unitGroup(alphabet[i]!);
    for (let k = 0; k < group.length; k++) table[group.charCodeAt(k)] = SPACE + i;
  }
  for (const [first, last] of LETTERS)
    for (let code = first; code <= last; code++) table[code]! |= IN_WORD;
  for (let k = 0; k < IGNORABLES.length; k++) table[IGNORABLES.charCodeAt(k)] = IGNORED;
  for (let code = 0x300; code < 0x1e00; code++) if (isCombining(code)) table[code] = COMBINES;
  return table;
}
