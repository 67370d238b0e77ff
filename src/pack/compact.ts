import type { LanguageHint } from '../core/match/name-index.ts';
import type { PackContent } from '../core/model.ts';

/** Version of the compact form; a loader refuses any other. */
export const COMPACT_FORMAT = 1;

/** The names of a pack, compiled; arrays as `base64-arrays.ts` writes them. See `NameIndex`. */
export interface CompactNames {
  /** Units of each symbol, from `SPACE` on. */
  readonly alphabet: readonly string[];
  /** Units that names begin with. */
  readonly starts: string;
  /** Bits of the gate. */
  readonly gate: string;
  readonly base: string;
  readonly check: string;
  readonly senseStarts: string;
  readonly senseItems: string;
  readonly senseEntity: string;
  readonly senseEndings: string;
  readonly senseFlags: string;
  readonly entities: readonly string[];
  readonly givenOwners: readonly (readonly number[])[];
  readonly initials: readonly string[];
  readonly titles: readonly string[];
  readonly givenStems: readonly string[];
  readonly senseNear: string;
  readonly senseLanguage: string;
  readonly sensePrefixes: string;
  readonly prefixes: readonly (readonly string[])[];
  readonly nears: readonly string[];
  readonly languages: readonly LanguageHint[];
}

/** A compiled pack, as JSON text the one file that the extension carries. */
export interface CompactPack {
  readonly format: typeof COMPACT_FORMAT;
  readonly content: PackContent;
  readonly names: CompactNames;
}
