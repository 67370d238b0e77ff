import { NO_ENTITY, roleOf, type NameIndex, type NameRole } from '../../core/names/name-index.ts';
import { completeUnitTable, createUnitTable } from '../../core/names/unit-table.ts';
import type { CueWords, PackContent } from '../../core/model.ts';
import { readBeginnings } from '../format/beginnings.ts';
import {
  COMPACT_FORMAT,
  type CompactMarks,
  type CompactNames,
  type CompactPack,
  type MarkedContent,
} from '../format/compact.ts';
import { CompactPackError } from './compact-pack-error.ts';
import { endingsClasses } from '../format/endings-classes.ts';
import { decodeLists, decodeWords } from '../format/encoded-words.ts';
import { decodeTries, writtenStems } from '../format/encoded-tries.ts';
import { parseCompact } from './parse-compact.ts';
import { decodeCues } from '../format/encoded-cues.ts';
import { decodeNumbers } from '../format/encoded-numbers.ts';

/** A pack ready for use. */
export interface Pack {
  readonly content: PackContent;
  /** Ids of the entities, in the order of their numbers in `names`. */
  readonly entities: readonly string[];
  readonly names: NameIndex;
}

/** As much of a pack as is needed to mark a page: its names, without what a card shows. */
export interface MarkedPack extends Omit<Pack, 'content'> {
  readonly content: MarkedContent;
}

/** Reads the names of the bundled pack, as `marksOf` gives them. @throws as `loadPack` */
export function loadMarkedPack(json: string): MarkedPack {
  const { content, names } = parseCompact('compact names', json, COMPACT_FORMAT) as CompactMarks;
  return withNames(content, names);
}

/**
 * Reads the bundled compact pack, which the build has checked; a page does not check it again.
 * Any other pack goes through `loadCheckedPack`. Its names are decoded when they are first asked
 * for.
 * @throws CompactPackError if it is not one of this version
 */
export function loadPack(json: string): Pack {
  const compact = readCompact(json);
  return withNames(contentOf(compact), compact.names);
}

/** A content with its names, which are decoded when they are first asked for. */
function withNames<Content>(
  content: Content,
  compact: CompactNames,
): Omit<Pack, 'content'> & { readonly content: Content } {
  let names: NameIndex | undefined;
  return {
    content,
    entities: compact.entities,
    get names() {
      return (names ??= loadNames(compact));
    },
  };
}

/** The content of the bundled pack, without its names. @throws CompactPackError as `loadPack` */
export function loadContent(json: string): PackContent {
  return contentOf(readCompact(json));
}

/** Decodes a compact pack. @throws CompactPackError if its parts do not fit together */
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
 * @throws CompactPackError if their parts do not fit together
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
  const table = createUnitTable();
  const { base, check, letters, beginnings, count } = decodeTries(names.tries, table);
  const symbols = completeUnitTable(table, `${letters}${names.extraLetters}`);
  const columns = {
    nameStarts: runningTotals(decodeNumbers(names.nameCounts)),
    nameEndings: decodeNumbers(names.nameEndings),
    ...nameColumns(names),
  };
  const { length } = columns.nameEntity;
  if (columns.nameStarts.length !== count + 1)
    throw inNames(`name counts for ${columns.nameStarts.length - 1} stems, expected ${count}`);
  if (columns.nameStarts[count] !== length)
    throw inNames(`${length} names, expected ${columns.nameStarts[count]}`);
  if (columns.nameEndings.length !== length)
    throw inNames(`endings for ${columns.nameEndings.length} names, expected ${length}`);
  let givenOwners: readonly ReadonlySet<number>[] | undefined;
  let titles: ReadonlySet<string> | undefined;
  let givenStems: ReadonlySet<string> | undefined;
  let prefixes: readonly (readonly string[])[] | undefined;
  return {
    table,
    ...readBeginnings(beginnings, names.shortBeginnings, columns, symbols),
    base,
    check,
    ...columns,
    units: symbols.units,
    endingsOf: endingsClasses(names.endings),
    writtenStemsOf: writtenStems(names.tries),
    endingTries: [],
    // The first match needs none of these; each is decoded when it is first asked for.
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

type NameColumns = Pick<
  NameIndex,
  'nameEntity' | 'nameFlags' | 'nameNear' | 'nameLanguage' | 'namePrefixes'
>;

/** Gives each name its traits, in one loop that runs once. */
function nameColumns(names: CompactNames): NameColumns {
  const traits = decodeNumbers(names.nameTraits);
  const entity = decodeNumbers(names.traitEntity);
  const flags = decodeNumbers(names.traitFlags);
  const near = decodeNumbers(names.traitNear);
  const language = decodeNumbers(names.traitLanguage);
  const prefixes = decodeNumbers(names.traitPrefixes);
  for (const column of [flags, near, language, prefixes])
    if (column.length !== entity.length) throw inNames('traits that are incomplete');
  for (let trait = 0; trait < entity.length; trait++) {
    const isGiven = GIVEN_ROLES.has(roleOf(flags[trait]!));
    const owners = isGiven ? names.givenOwners.length : names.entities.length;
    const isNobody = entity[trait] === NO_ENTITY && !isGiven;
    if (entity[trait]! >= owners && !isNobody)
      throw inNames(`traits ${trait} are of owner ${entity[trait]}, expected less than ${owners}`);
    if (near[trait]! > names.nears.length)
      throw inNames(`traits ${trait} have near word ${near[trait]} of ${names.nears.length}`);
    if (language[trait]! > names.languages.length)
      throw inNames(
        `traits ${trait} have language ${language[trait]} of ${names.languages.length}`,
      );
  }
  const nameEntity = new Uint32Array(traits.length);
  const nameFlags = new Uint32Array(traits.length);
  const nameNear = new Uint32Array(traits.length);
  const nameLanguage = new Uint32Array(traits.length);
  const namePrefixes = new Uint32Array(traits.length);
  for (let i = 0; i < traits.length; i++) {
    const trait = traits[i]!;
    if (trait >= entity.length) throw inNames('a name whose traits are missing');
    nameEntity[i] = entity[trait]!;
    nameFlags[i] = flags[trait]!;
    nameNear[i] = near[trait]!;
    nameLanguage[i] = language[trait]!;
    namePrefixes[i] = prefixes[trait]!;
  }
  return { nameEntity, nameFlags, nameNear, nameLanguage, namePrefixes };
}

const GIVEN_ROLES: ReadonlySet<NameRole> = new Set(['given', 'patronymic']);

/** Where each of consecutive lists begins, and where the last one ends. */
function runningTotals(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
  return starts;
}
