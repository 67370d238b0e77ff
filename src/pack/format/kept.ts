/**
 * What is kept of the packs that the reader has imported, so that they survive updates of the
 * extension and can be given back as they came.
 */
import type { DateSpan } from '../../core/model.ts';

/** What lists of packs show, without reading the packs. */
export interface PackSummary {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly attribution: string;
  readonly date: DateSpan;
  readonly licence: string;
  /** BCP 47 tag of the pack's texts. */
  readonly language: string;
  /** BCP 47 tags of the other languages that its texts are in; absent where an older build kept it. */
  readonly translations?: readonly string[];
  /** BCP 47 tags of the languages that it has names in. */
  readonly names: readonly string[];
  readonly entities: number;
  readonly notes: number;
}

/** An imported pack, without its bytes. */
export interface KeptPack {
  readonly summary: PackSummary;
  /** Tells its bundle from any other: a part of its hash, in hexadecimal. */
  readonly digest: string;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  /** Why the build that tried last cannot use it, if that is so; see `unusableReason`. */
  readonly unusable?: { readonly build: string; readonly reason: string };
}

/** Why a build cannot use a pack, as far as that has been tried; undefined if it can. */
export function unusableReason({ unusable }: KeptPack, build: string): string | undefined {
  return unusable?.build === build ? unusable.reason : undefined;
}

/** What a bundle was compiled into, which only holds for the build that did it. */
export interface KeptCompiled {
  readonly build: string;
  /** A compact pack. */
  readonly json: string;
}

/** Everything that is kept of an imported pack. */
export interface WholeKeptPack {
  readonly pack: KeptPack;
  /** The zip file as it came. */
  readonly bundle: Uint8Array;
  readonly compiled: KeptCompiled;
}
