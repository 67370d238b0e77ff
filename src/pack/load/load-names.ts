import { lazily } from '../../core/text/lazily.ts';
import type { NameIndex } from '../../core/names/name-index.ts';
import { createUnitBlocks } from '../../core/names/create-unit-blocks.ts';
import { decodeColumn, type Column } from '../format/columns.ts';
import {
  NAME_COLUMNS,
  type CommonNames,
  type CompactNames,
  type NamesPart,
  type PartName,
} from '../format/compact.ts';
import { CompactPackError } from './compact-pack-error.ts';
import { createMissingScripts, type MissingNames } from './missing-scripts.ts';

/** The names of a pack, to which parts can be added. */
export interface LoadedNames {
  readonly index: NameIndex;
  readonly missing: MissingNames;
  /** Adds the names of a script. @throws CompactPackError if the part does not fit */
  add(name: PartName, part: NamesPart): void;
}

/** Loads all names of a pack. @throws CompactPackError if their parts do not fit together */
export function loadAllNames({ common, parts }: CompactNames): NameIndex {
  const { index, add } = loadNames(common, Object.keys(parts) as PartName[]);
  for (const [name, part] of Object.entries(parts)) add(name as PartName, part);
  return index;
}

/**
 * Loads what all scripts need. The arrays are as long as for all names, and zero where a part is
 * missing, which leads nowhere.
 * @param parts the parts that the pack has
 * @throws CompactPackError if it cannot be decoded
 */
export function loadNames(common: CommonNames, parts: readonly PartName[]): LoadedNames {
  // Only what is needed later is kept: the encoded columns are larger than the arrays.
  const { sizes, entities, nears, languages, initials } = common;
  const prefixLines = common.prefixes;
  const isSmall = sizes.cells <= 0xffff && sizes.stems <= 0xffff;
  const missing = createMissingScripts(parts);
  const arrays = {
    base: isSmall ? new Uint16Array(sizes.cells) : new Uint32Array(sizes.cells),
    check: new Uint16Array(sizes.cells),
    nameStarts: new Uint32Array(sizes.stems + 1),
    nameEntity: new Uint32Array(sizes.names),
    nameEndings: new Uint32Array(sizes.names),
    nameFlags: new Uint32Array(sizes.names),
    nameNear: new Uint16Array(sizes.names),
    nameLanguage: new Uint16Array(sizes.names),
    namePrefixes: new Uint32Array(sizes.names),
  };
  const endings = new LinesByNumber();
  const written = new LinesByNumber();
  const prefixes = lazily(() => linesOf(prefixLines).map((line) => line.split('\t')));
  const titles = new WordSet();
  const givenStems = new WordSet();
  const index: NameIndex = {
    ...arrays,
    ...filtersOf(common),
    startUnits: common.startUnits,
    units: Uint16Array.from(`  ${common.letters}`, (unit) => unit.charCodeAt(0)),
    endingsOf: (number) => endings.at(number),
    writtenStemsOf: (stem) => written.at(stem),
    endingTries: [],
    nears,
    languages,
    nameRoot: 1,
    givenRoot: 2,
    entities,
    givenOwners: common.givenOwners.map((owners) => new Set(owners)),
    surnameOwners: common.surnameOwners.map((owners) =>
      owners.map((owner) => ({ ...owner, titles: new Set(owner.titles) })),
    ),
    initials,
    // The first match needs none of these.
    get prefixes() {
      return prefixes();
    },
    get titles() {
      return titles.all();
    },
    get givenStems() {
      return givenStems.all();
    },
    missing,
  };
  const add = (name: PartName, part: NamesPart): void => {
    const { from } = part;
    const put = (key: keyof typeof arrays, at: number): void => {
      const column: Column = decodeColumn(part[key]);
      arrays[key].set(column, at);
    };
    inNames(() => {
      for (const key of ['base', 'check'] as const) put(key, from.cells);
      put('nameStarts', from.stems);
      for (const key of NAME_COLUMNS) put(key, from.names);
    });
    endings.add(from.endings, part.endings);
    written.add(from.stems, part.written);
    titles.add(part.titles);
    givenStems.add(part.givenStems);
    missing.remove(name);
  };
  return { index, missing, add };
}

/** Runs a task. @throws CompactPackError instead of what the browser throws at bad data */
function inNames<Result>(task: () => Result): Result {
  try {
    return task();
  } catch (error) {
    const expected = 'what the compiler writes';
    throw new CompactPackError(
      'compact pack',
      'names: something that cannot be decoded',
      expected,
      {
        cause: error,
      },
    );
  }
}

function filtersOf(common: CommonNames): Pick<NameIndex, 'table' | 'gate' | 'pairs'> {
  return inNames(() => ({
    table: createUnitBlocks(decodeColumn(common.table)),
    gate: decodeColumn(common.gate) as Uint8Array,
    pairs: decodeColumn(common.pairs) as Uint8Array,
  }));
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

/** A set of words to which lines can be added; they are divided when a word is first looked up. */
class WordSet {
  private readonly words = new Set<string>();
  private texts: string[] = [];

  add(text: string): void {
    this.texts.push(text);
  }

  all(): ReadonlySet<string> {
    for (const word of this.texts.flatMap(linesOf)) this.words.add(word);
    this.texts = [];
    return this.words;
  }
}

/** Lists of words by their number; the text of a part is divided when one of its lists is asked for. */
class LinesByNumber {
  private readonly texts: { readonly from: number; readonly text: string; lines?: string[] }[] = [];

  add(from: number, text: string): void {
    if (text === '') return;
    this.texts.push({ from, text });
    this.texts.sort((a, b) => b.from - a.from);
  }

  at(number: number): readonly string[] {
    const part = this.texts.find(({ from }) => from <= number);
    if (!part) return NONE;
    part.lines ??= part.text.split('\n');
    return part.lines[number - part.from]?.split('\t') ?? NONE;
  }
}

const NONE: readonly string[] = [];
