import type { LanguageHint } from '../../core/names/name-index.ts';
import type { Entity, PackContent, QuietRule } from '../../core/model.ts';
import type { Argument } from '../../core/reader/argument.ts';
import type { EncodedCues } from './encoded-cues.ts';

/** Version of the compact format; the loader refuses any other. */
export const COMPACT_FORMAT = 3;

/** The names of a pack, compiled; see `NameIndex`. Numbers are encoded by `encoded-numbers.ts`, words by `encoded-words.ts`. */
export interface CompactNames {
  /** Plain letters that no stem of the tries has; symbols are numbered in the order of the letters. */
  readonly extraLetters: string;
  /** How names with short stems begin (see `readBeginnings`). */
  readonly shortBeginnings: string;
  /** The stems of the trie of names and of the trie of given names, sorted. */
  readonly tries: readonly string[];
  /** Endings classes, see `endings-classes.ts`. */
  readonly endings: string;
  /** Per stem of the tries, the number of its names. */
  readonly nameCounts: string;
  readonly nameTraits: string;
  readonly nameEndings: string;
  readonly traitEntity: string;
  readonly traitFlags: string;
  readonly traitNear: string;
  readonly traitLanguage: string;
  readonly traitPrefixes: string;
  readonly prefixes: string;
  readonly nears: readonly string[];
  readonly languages: readonly LanguageHint[];
  readonly entities: readonly string[];
  readonly givenOwners: readonly (readonly number[])[];
  readonly initials: readonly string[];
  readonly titles: string;
  readonly givenStems: string;
}

/** A compiled pack; as JSON text, the file that is bundled with the extension. */
export interface CompactPack {
  readonly format: typeof COMPACT_FORMAT;
  /** Everything except the cues. */
  readonly content: PackContent;
  readonly cues?: EncodedCues;
  readonly names: CompactNames;
}

/** What the marks of a page need of a pack's content. */
export interface MarkedContent {
  readonly quiet: QuietRule;
  readonly entities: readonly Pick<Entity, 'id' | 'kind'>[];
}

/** A compiled pack without what a card shows; as JSON text, a part of the engine's script. */
export interface CompactMarks extends Pick<CompactPack, 'format' | 'names'> {
  readonly content: MarkedContent;
}

/** The part of a compiled pack that the marks of a page need. */
export function marksOf({ format, names, content }: CompactPack): CompactMarks {
  const entities = content.entities.map(({ id, kind }) => ({ id, kind }));
  return { format, names, content: { quiet: content.quiet, entities } };
}

/** Version of the compact format of an argument; the loader refuses any other. */
export const ARGUMENT_FORMAT = 1;

/** A pack's argument; as JSON text, a file of its own, because only the reader page shows it. */
export interface CompactArgument {
  readonly format: typeof ARGUMENT_FORMAT;
  /** Empty if the pack has none. */
  readonly paragraphs: Argument;
}
