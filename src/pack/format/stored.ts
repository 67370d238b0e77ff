/**
 * How packs lie in the extension's storage: one item that every page reads, and per pack an item for
 * each piece that a page may need.
 *
 *     packs                       which packs there are, and the gate for all of them
 *     packs:former                the keys of packs that pages may have which are open already
 *     packs:all-names             the gate for readers who want quiet places marked everywhere
 *     pack:KEY:marks              what the marks need: names of all scripts, kinds of entities
 *     pack:KEY:names:SCRIPT       the names that begin with a letter of one script
 *     pack:KEY:content:LANGUAGE   what a card shows, in one language, as JSON text
 *     pack:KEY:words:LANGUAGE     the words of one language that rank notes
 *     pack:KEY:argument:LANGUAGE  the retold argument, which only the reader page shows
 *
 * KEY is the pack's id and the build of the extension that stored it, and for an imported pack the
 * digest of its bundle, so that pieces of different versions cannot meet. All ids in the items name
 * the pack (see `ids-with-pack.ts`).
 */
import type { CueWords } from '../../core/model.ts';
import type { COMPACT_FORMAT, CommonNames, MarkedContent, NamesPart, PartName } from './compact.ts';
import type { StoredGate } from './gate.ts';

/** The key of the item that every page reads. */
export const PACKS_KEY = 'packs';

/** The key of the gate that also lets the names of quiet entities pass. */
export const ALL_NAMES_KEY = 'packs:all-names';

/** The key of the list of packs that pages may have which were opened before the latest changes. */
export const FORMER_KEY = 'packs:former';

/** The item that every page reads. */
export interface StoredPacks {
  readonly format: typeof COMPACT_FORMAT;
  /** The build of the extension that stored it. */
  readonly build: string;
  readonly packs: readonly StoredPack[];
  readonly gate: StoredGate;
}

/** The gate that also lets the names of quiet entities pass. */
export interface StoredAllNames {
  readonly build: string;
  readonly gate: StoredGate;
}

/** A pack that is stored. */
export interface StoredPack {
  readonly id: string;
  /** Part of the keys of its items. */
  readonly key: string;
  /** The parts that its names have. */
  readonly parts: readonly PartName[];
  /** BCP 47 tags of the languages that its content has, its own first. */
  readonly languages: readonly [string, ...string[]];
  /** Primary tags of the languages of texts whose words rank its notes. */
  readonly wordLanguages: readonly string[];
}

/** What marking needs of a pack, whatever scripts a page has. */
export interface StoredMarks {
  readonly common: CommonNames;
  readonly content: MarkedContent;
}

/** The words of one language that rank a pack's notes: see `CueWords` and `LearnedSigns`. */
export interface StoredWords {
  readonly cues?: CueWords[string];
  readonly learned?: string;
}

/** The names of a pack for some scripts, as they are stored. */
export interface StoredParts {
  readonly pack: StoredPack;
  readonly parts: Readonly<Partial<Record<PartName, NamesPart>>>;
}

/** The same, with what all scripts need. */
export interface StoredNames extends StoredParts {
  readonly marks: StoredMarks;
}

/** The keys of a pack's items. */
export const itemKeys = {
  marks: ({ key }: StoredPack): string => `pack:${key}:marks`,
  names: ({ key }: StoredPack, part: PartName): string => `pack:${key}:names:${part}`,
  content: ({ key }: StoredPack, language: string): string => `pack:${key}:content:${language}`,
  words: ({ key }: StoredPack, language: string): string => `pack:${key}:words:${language}`,
  argument: ({ key }: StoredPack, language: string): string => `pack:${key}:argument:${language}`,
};

/** The key of a pack. @param digest that of its bundle; undefined for a bundled pack */
export function packKey(id: string, build: string, digest: string | undefined): string {
  return digest === undefined ? `${id}:${build}` : `${id}:${build}-${digest}`;
}

/** Whether a key is that of an item of any pack, of any build. */
export function isOfPack(key: string): boolean {
  return key.startsWith('pack:');
}

/** Whether the key of an item is of one of the packs that have these keys. */
export function isOfOneOf(packs: readonly string[], key: string): boolean {
  return packs.some((pack) => key.startsWith(`pack:${pack}:`));
}
