import type { LanguageHint } from '../../core/names/name-index.ts';
import type { Entity, PackContent, PackTexts, QuietRule } from '../../core/model.ts';
import type { Argument } from '../../core/reader/argument.ts';
import { SCRIPTS, type Script } from '../../core/text/script.ts';
import type { NameBeginnings } from './gate.ts';

/** Version of the compact format; the loader refuses any other. */
export const COMPACT_FORMAT = 8;

/**
 * What a page needs of a pack's names whatever scripts it has; see `NameIndex`. Columns and bytes are
 * encoded by `columns.ts`, lists of words are lines.
 */
export interface CommonNames {
  /** The plain letters of names; the first has the symbol `SPACE`, the others follow. */
  readonly letters: string;
  /** Column: the entries of the table that a new one does not have, each after its unit. */
  readonly table: string;
  /** See `NameIndex.startUnits`. */
  readonly startUnits: string;
  /** Column: the bytes of the gate, as many as a power of two. */
  readonly gate: string;
  /** Column: the bytes of the pairs. */
  readonly pairs: string;
  /** How long the arrays are once all parts are there. */
  readonly sizes: NamesPlace;
  /** Lists of prefixes, a line each; prefixes are parted by tabs. */
  readonly prefixes: string;
  readonly nears: readonly string[];
  readonly languages: readonly LanguageHint[];
  readonly entities: readonly string[];
  readonly givenOwners: readonly (readonly number[])[];
  readonly surnameOwners: readonly (readonly CompactOwner[])[];
  readonly initials: readonly string[];
}

/** Maximum number of people with the same surname: each mention of it is read as that of each. */
export const MAX_SURNAME_OWNERS = 20;

/** See `SurnameOwner`. */
export interface CompactOwner {
  readonly entity: number;
  readonly gender: number;
  readonly titles: readonly string[];
}

/** A place in the arrays of a `NameIndex`, as the number of items before it. */
export interface NamesPlace {
  readonly cells: number;
  readonly stems: number;
  readonly names: number;
  readonly endings: number;
}

/**
 * The names that begin with a letter of one script: a piece of each array of a `NameIndex`. A page
 * loads the pieces of its own scripts.
 */
export interface NamesPart {
  /** Where the pieces begin. */
  readonly from: NamesPlace;
  readonly base: string;
  readonly check: string;
  readonly nameStarts: string;
  readonly nameEntity: string;
  readonly nameEndings: string;
  readonly nameFlags: string;
  readonly nameNear: string;
  readonly nameLanguage: string;
  readonly namePrefixes: string;
  /** Endings classes, a line each; endings are parted by tabs. */
  readonly endings: string;
  /**
   * The written stems of each stem, a line each; they are parted by tabs. The line is empty if the
   * stem is only written in its plain letters.
   */
  readonly written: string;
  /** Words before surnames that begin with a letter of the script (see `NameIndex`), a line each. */
  readonly titles: string;
  readonly givenStems: string;
}

/** The columns that have a number for each name. */
export const NAME_COLUMNS = [
  'nameEntity',
  'nameEndings',
  'nameFlags',
  'nameNear',
  'nameLanguage',
  'namePrefixes',
] as const satisfies readonly (keyof NamesPart)[];

/** The part of the names that begin with a digit or a letter of any other script. */
export const OTHER_SCRIPTS = 'other';
/** A script whose names are a part of their own, or all others. */
export type PartName = Script | typeof OTHER_SCRIPTS;
/** All parts that names can have. */
export const PART_NAMES: readonly PartName[] = [OTHER_SCRIPTS, ...SCRIPTS];

/** The names of a pack, compiled. */
export interface CompactNames {
  readonly common: CommonNames;
  /** Only scripts that have names, and always `OTHER_SCRIPTS`. */
  readonly parts: Readonly<Partial<Record<PartName, NamesPart>>>;
}

/** A compiled pack; as JSON text, the file that is bundled with the extension. */
export interface CompactPack {
  readonly format: typeof COMPACT_FORMAT;
  readonly content: PackContent;
  /** Empty if the pack has none. */
  readonly argument: Argument;
  /** All texts in other languages, by BCP 47 tag. */
  readonly translations: Readonly<Record<string, PackTexts>>;
  /** How the names begin that may be marked on any page. */
  readonly beginnings: NameBeginnings;
  /** How the names of the quiet entities begin (see `QuietRule`). */
  readonly quietBeginnings: NameBeginnings;
  readonly names: CompactNames;
}

/** What the marks of a page need of a pack's content. */
export interface MarkedContent {
  readonly quiet: QuietRule;
  readonly entities: readonly Pick<Entity, 'id' | 'kind'>[];
}
