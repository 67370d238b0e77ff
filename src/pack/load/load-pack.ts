import {
  APOSTROPHES,
  HYPHENS,
  IGNORABLES,
  isCombining,
  SPACES,
} from '../../core/text/characters.ts';
import { plainLetters, plainUnit } from '../../core/text/letters.ts';
import {
  COMBINES,
  IGNORED,
  IN_WORD,
  NO_ENTITY,
  roleOf,
  SPACE,
  SYMBOL_MASK,
  type NameIndex,
  type NameRole,
} from '../../core/names/name-index.ts';
import type { CueWords, PackContent } from '../../core/model.ts';

import { readBeginnings, type UnitSymbols } from '../format/beginnings.ts';
import { COMPACT_FORMAT, type CompactNames, type CompactPack } from '../format/compact.ts';
import { CompactPackError } from './compact-pack-error.ts';
import { endingsClasses } from '../format/endings-classes.ts';
import { decodeLists, decodeWords } from '../format/encoded-words.ts';
import { decodeTries, wordSpellings } from '../format/encoded-tries.ts';
import { parseCompact } from './parse-compact.ts';
import { decodeCues } from '../format/encoded-cues.ts';
import { decodeNumbers } from '../format/encoded-numbers.ts';

/** A pack ready for use. */
export interface Pack {
  readonly content: PackContent;
  /** Ids of the entities that names stand for, in the order in which `names` counts them. */
  readonly entities: readonly string[];
  readonly names: NameIndex;
}

/**
 * Reads the compact pack that the extension carries: the build has checked it, a page does not pay
 * for that again. Any other goes through `loadCheckedPack`. Its names are decoded when they are
 * first asked for.
 * @throws CompactPackError where it is not one of this version
 */
export function loadPack(json: string): Pack {
  const compact = readCompact(json);
  let names: NameIndex | undefined;
  return {
    content: contentOf(compact),
    entities: compact.names.entities,
    get names() {
      return (names ??= loadNames(compact.names));
    },
  };
}

/** What the extension's own pack says, without its names. @throws CompactPackError as `loadPack` */
export function loadContent(json: string): PackContent {
  return contentOf(readCompact(json));
}

/** A compact pack, decoded. @throws CompactPackError where its parts do not belong together */
export function packOf(compact: CompactPack): Pack {
  const names = loadNames(compact.names);
  return { content: contentOf(compact), entities: names.entities, names };
}

function readCompact(json: string): CompactPack {
  return parseCompact('compact pack', json, COMPACT_FORMAT) as CompactPack;
}

/** The content with its cues, which are decoded when notes are first ranked. */
function contentOf({ content, cues: encoded }: CompactPack): PackContent {
  if (!encoded) return content;
  let cues: CueWords | undefined;
  return {
    ...content,
    get cues() {
      return (cues ??= decodeCues(encoded, Object.keys(content.themes)));
    },
  };
}

/**
 * Decodes the compiled names into typed arrays; a few ms for the bundled pack.
 * @throws CompactPackError where their parts do not belong together
 */
export function loadNames(names: CompactNames): NameIndex {
  try {
    return decodeNames(names);
  } catch (error) {
    if (error instanceof CompactPackError) throw error;
    throw inNames('something that cannot be decoded', error);
  }
}

function inNames(found: string, cause?: unknown): CompactPackError {
  const expected = 'what the compiler writes';
  return new CompactPackError('compact pack', `names: ${found}`, expected, { cause });
}

function decodeNames(names: CompactNames): NameIndex {
  const table = new Uint16Array(0x10000);
  for (const [first, last] of LETTERS) table.fill(IN_WORD, first, last + 1);
  const { base, check, letters, beginnings, count } = decodeTries(names.tries, table);
  const symbols = finishTable(table, letters, names);
  const senses = {
    senseStarts: runningTotals(decodeNumbers(names.senseCounts)),
    senseEndings: decodeNumbers(names.senseEndings),
    ...senseColumns(names),
  };
  const { length } = senses.senseEntity;
  if (senses.senseStarts.length !== count + 1)
    throw inNames(`sense counts for ${senses.senseStarts.length - 1} words, expected ${count}`);
  if (senses.senseStarts[count] !== length)
    throw inNames(`${length} senses, expected ${senses.senseStarts[count]}`);
  if (senses.senseEndings.length !== length)
    throw inNames(`endings for ${senses.senseEndings.length} senses, expected ${length}`);
  let givenOwners: readonly ReadonlySet<number>[] | undefined;
  let titles: ReadonlySet<string> | undefined;
  let givenStems: ReadonlySet<string> | undefined;
  let prefixes: readonly (readonly string[])[] | undefined;
  return {
    table,
    ...readBeginnings(beginnings, names.shortBeginnings, senses, symbols),
    base,
    check,
    ...senses,
    units: symbols.units,
    endingsOf: endingsClasses(names.endings),
    spellingsOf: wordSpellings(names.tries),
    endingTries: [],
    // The first match needs none of these: they are decoded when one is asked for.
    get prefixes() {
      return (prefixes ??= decodeLists(names.prefixes));
    },
    nears: names.nears,
    languages: names.languages,
    nameRoot: 1,
    givenRoot: 2,
    entities: names.entities,
    get givenOwners() {
      return (givenOwners ??= names.givenOwners.map((owners) => new Set(owners)));
    },
    initials: names.initials,
    get titles() {
      return (titles ??= new Set(decodeWords(names.titles)));
    },
    get givenStems() {
      return (givenStems ??= new Set(decodeWords(names.givenStems)));
    },
  };
}

type SenseColumns = Pick<
  NameIndex,
  'senseEntity' | 'senseFlags' | 'senseNear' | 'senseLanguage' | 'sensePrefixes'
>;

/** Spreads what the kinds of names have over the senses, in one loop that runs but once. */
function senseColumns(names: CompactNames): SenseColumns {
  const kinds = decodeNumbers(names.senseKinds);
  const entity = decodeNumbers(names.kindEntity);
  const flags = decodeNumbers(names.kindFlags);
  const near = decodeNumbers(names.kindNear);
  const language = decodeNumbers(names.kindLanguage);
  const prefixes = decodeNumbers(names.kindPrefixes);
  for (const column of [flags, near, language, prefixes])
    if (column.length !== entity.length) throw inNames('kinds that lack something');
  for (let kind = 0; kind < entity.length; kind++) {
    const isGiven = GIVEN_ROLES.has(roleOf(flags[kind]!));
    const owners = isGiven ? names.givenOwners.length : names.entities.length;
    const isNobody = entity[kind] === NO_ENTITY && !isGiven;
    if (entity[kind]! >= owners && !isNobody)
      throw inNames(`kind ${kind} is of owner ${entity[kind]}, expected less than ${owners}`);
    if (near[kind]! > names.nears.length)
      throw inNames(`kind ${kind} has near list ${near[kind]} of ${names.nears.length}`);
    if (language[kind]! > names.languages.length)
      throw inNames(`kind ${kind} has language ${language[kind]} of ${names.languages.length}`);
  }
  const senseEntity = new Uint32Array(kinds.length);
  const senseFlags = new Uint32Array(kinds.length);
  const senseNear = new Uint32Array(kinds.length);
  const senseLanguage = new Uint32Array(kinds.length);
  const sensePrefixes = new Uint32Array(kinds.length);
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i]!;
    if (kind >= entity.length) throw inNames('a sense of no kind');
    senseEntity[i] = entity[kind]!;
    senseFlags[i] = flags[kind]!;
    senseNear[i] = near[kind]!;
    senseLanguage[i] = language[kind]!;
    sensePrefixes[i] = prefixes[kind]!;
  }
  return { senseEntity, senseFlags, senseNear, senseLanguage, sensePrefixes };
}

const GIVEN_ROLES: ReadonlySet<NameRole> = new Set(['given', 'patronymic']);

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

/** Ranges of Latin and Greek units that have capitals or diacritics. */
const LATIN_AND_GREEK = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x386, 0x3ff],
  [0x1e00, 0x1eff],
] as const;
/** Ranges that hold all units that combine. */
const COMBINING = [
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x591, 0x670],
  [0x1dc0, 0x1dff],
] as const;

/**
 * Completes the table, which has the symbols of the tries' letters: other letters of names, what
 * is the same as one of them, and the flags.
 * @returns which units the symbols stand for
 */
function finishTable(
  table: Uint16Array,
  letters: string,
  { extraLetters }: CompactNames,
): UnitSymbols {
  const units = Uint16Array.from(`  ${letters}${extraLetters}`, (unit) => unit.charCodeAt(0));
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
