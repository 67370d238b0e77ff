/**
 * How packs lie in the extension's storage: one item that every page reads, and per pack an item for
 * each piece that a page may need.
 *
 *     packs                    which packs there are, and the gate for all of them
 *     pack:KEY:marks           what the marks need: names of all scripts, kinds of entities
 *     pack:KEY:names:SCRIPT    the names that begin with a letter of one script
 *     pack:KEY:content         what a card shows
 *
 * KEY is the pack's id and the build of the extension that stored it, so that pieces of different
 * versions cannot meet.
 */
import type { PackContent } from '../../core/model.ts';
import type {
  COMPACT_FORMAT,
  CommonNames,
  CompactPack,
  MarkedContent,
  NamesPart,
  PartName,
} from './compact.ts';
import type { StoredGate } from './gate.ts';

/** The key of the item that every page reads. */
export const PACKS_KEY = 'packs';

/** The item that every page reads. */
export interface StoredPacks {
  readonly format: typeof COMPACT_FORMAT;
  /** The build of the extension that stored it. */
  readonly build: string;
  readonly packs: readonly StoredPack[];
  readonly gate: StoredGate;
}

/** A pack that is stored. */
export interface StoredPack {
  readonly id: string;
  /** Part of the keys of its items. */
  readonly key: string;
  /** The parts that its names have. */
  readonly parts: readonly PartName[];
}

/** What marking needs of a pack, whatever scripts a page has. */
export interface StoredMarks {
  readonly common: CommonNames;
  readonly content: MarkedContent;
}

/** The names of a pack for some scripts, as they are stored. */
export interface StoredNames {
  readonly pack: StoredPack;
  readonly marks: StoredMarks;
  readonly parts: Readonly<Partial<Record<PartName, NamesPart>>>;
}

/** The keys of a pack's items. */
export const itemKeys = {
  marks: ({ key }: StoredPack): string => `pack:${key}:marks`,
  names: ({ key }: StoredPack, part: PartName): string => `pack:${key}:names:${part}`,
  content: ({ key }: StoredPack): string => `pack:${key}:content`,
};

/** All keys of a pack's items. */
export function keysOf(pack: StoredPack): string[] {
  return [
    itemKeys.marks(pack),
    ...pack.parts.map((part) => itemKeys.names(pack, part)),
    itemKeys.content(pack),
  ];
}

/** The items of a pack, by their keys. */
export function itemsOf(
  pack: StoredPack,
  { content, names }: CompactPack,
): Record<string, StoredMarks | NamesPart | PackContent> {
  const entities = content.entities.map(({ id, kind }) => ({ id, kind }));
  const marks = { common: names.common, content: { quiet: content.quiet, entities } };
  return {
    [itemKeys.marks(pack)]: marks,
    [itemKeys.content(pack)]: content,
    ...Object.fromEntries(
      pack.parts.map((part) => [itemKeys.names(pack, part), names.parts[part]!]),
    ),
  };
}
