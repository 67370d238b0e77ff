import type { LanguageHint } from '../core/match/name-index.ts';
import type { PackedTries } from './packed-tries.ts';
import type { PackContent } from '../core/model.ts';

/** Version of the compact form; a loader refuses any other. */
export const COMPACT_FORMAT = 1;

/** The names of a pack, compiled; see `NameIndex`. Numbers are packed by `packed-numbers.ts`. */
export interface CompactNames {
  /** A unit of each symbol, from `SPACE` on; the others that it stands for follow from it. */
  readonly alphabet: string;
  readonly tries: PackedTries;
  readonly endings: readonly string[];
  /** Per word of the tries, how many senses it has. */
  readonly senseCounts: string;
  readonly senseKinds: string;
  readonly senseEndings: string;
  readonly kindEntity: string;
  readonly kindFlags: string;
  readonly kindNear: string;
  readonly kindLanguage: string;
  readonly kindPrefixes: string;
  readonly prefixes: readonly (readonly string[])[];
  readonly nears: readonly string[];
  readonly languages: readonly LanguageHint[];
  readonly entities: readonly string[];
  readonly givenOwners: readonly (readonly number[])[];
  readonly initials: readonly string[];
  /** Words parted by “|”. */
  readonly titles: string;
  /** Words parted by “|”. */
  readonly givenStems: string;
}

/** A compiled pack, as JSON text the one file that the extension carries. */
export interface CompactPack {
  readonly format: typeof COMPACT_FORMAT;
  readonly content: PackContent;
  readonly names: CompactNames;
}
