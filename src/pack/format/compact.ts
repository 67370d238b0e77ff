import type { LanguageHint } from '../../core/names/name-index.ts';
import type { PackContent } from '../../core/model.ts';
import type { Argument } from '../../core/reader/argument.ts';
import type { EncodedCues } from './encoded-cues.ts';

/** Version of the compact form; a loader refuses any other. */
export const COMPACT_FORMAT = 2;

/** The names of a pack, compiled; see `NameIndex`. Numbers are encoded by `encoded-numbers.ts`, words by `encoded-words.ts`. */
export interface CompactNames {
  /** Plain letters that no word of the tries has; symbols are numbered as letters come. */
  readonly extraLetters: string;
  /** How names of short words begin (see `readBeginnings`). */
  readonly shortBeginnings: string;
  /** The words of the names' trie and of the given names' one, sorted. */
  readonly tries: readonly string[];
  /** Endings classes, see `endings-classes.ts`. */
  readonly endings: string;
  /** Per word of the tries, how many senses it has. */
  readonly senseCounts: string;
  readonly senseKinds: string;
  readonly senseEndings: string;
  readonly kindEntity: string;
  readonly kindFlags: string;
  readonly kindNear: string;
  readonly kindLanguage: string;
  readonly kindPrefixes: string;
  readonly prefixes: string;
  readonly nears: readonly string[];
  readonly languages: readonly LanguageHint[];
  readonly entities: readonly string[];
  readonly givenOwners: readonly (readonly number[])[];
  readonly initials: readonly string[];
  readonly titles: string;
  readonly givenStems: string;
}

/** A compiled pack, as JSON text the one file that the extension carries. */
export interface CompactPack {
  readonly format: typeof COMPACT_FORMAT;
  /** All but the cues. */
  readonly content: PackContent;
  readonly cues?: EncodedCues;
  readonly names: CompactNames;
}

/** Version of the compact form of an argument; a loader refuses any other. */
export const ARGUMENT_FORMAT = 1;

/** A pack's argument, as JSON text a file of its own: only the reader of the pack shows it. */
export interface CompactArgument {
  readonly format: typeof ARGUMENT_FORMAT;
  /** Empty where the pack has none. */
  readonly paragraphs: Argument;
}
