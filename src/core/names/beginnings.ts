/**
 * How names begin, as numbers, for the gate of a page: which beginnings there are, as three bytes
 * each, and what leads to them, in a Bloom filter. Never misses a beginning; hardly ever takes
 * something else for one. Each page reads this for all packs, so that every byte counts.
 */

import { gateHash } from './name-index.ts';

/** Maximum letters of a beginning: with so many, hardly any other words begin as a name does. */
export const MAX_BEGINNING_UNITS = 32;

/** The kinds of names that may begin so; bits. */
export const ANY_CASE = 1;
/** Names that always begin with a capital. */
export const CAPITAL = 2;
/** Names that are only found after certain words. */
export const PREFIXED = 4;
/** All kinds. */
export const KINDS = [ANY_CASE, CAPITAL, PREFIXED] as const;

/** Beginnings in symbols (see `NameIndex`), ready to be looked up. */
export interface Beginnings {
  /** Bit n − 1: some beginning has n letters. */
  readonly lengths: number;
  /** The numbers of the first key of each bucket, and of all keys. */
  readonly bucketStarts: ArrayLike<number>;
  /** Per beginning, 16 bits of its hash; a higher part of it is the bucket. */
  readonly keys: ArrayLike<number>;
  /** Per beginning, its kinds in the lowest bits, above them five bits of its other hash. */
  readonly marks: ArrayLike<number>;
  /**
   * Bloom filter over what leads to a beginning, in bytes: its pieces with as many letters
   * as `WAY_UNITS` has, and those that end between words, by both hashes: texts often end there.
   */
  readonly ways: ArrayLike<number>;
}

/** Bits of a mark that are the kinds. */
const KIND_BITS = KINDS.length;
const ALL_KINDS = ANY_CASE | CAPITAL | PREFIXED;

/** The letters of the pieces that the filter has wherever they end. */
export const WAY_UNITS: readonly number[] = [1, 2, 3, 4, 8, 16];

/** Bytes of the filter of starts. */
export const STARTS_BYTES = 4096;
/**
 * Number of the bit for how a name starts: its first unit as written, and the table entries of the
 * next two. It rules out nearly all words before anything is looked up.
 */
export function startBit(first: number, second: number, third: number): number {
  return gateHash(first, second, third, 0) >>> 17;
}

/** The hash of no letters. */
export const NO_LETTERS = 0x811c9dc5;

/** The hash of a beginning and one more symbol. */
export function withSymbol(hash: number, symbol: number): number {
  const mixed = Math.imul(hash ^ symbol, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

/** The other hash of a beginning and one more symbol; that of no letters is 0. */
export function otherWithSymbol(other: number, symbol: number): number {
  return (Math.imul(other, 0x27d4eb2f) + symbol) | 0;
}

/** Mixes a hash, so that all of its bits count. */
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** A number below a limit, from the highest bits of a mixed hash. */
function below(limit: number, mixed: number): number {
  return Math.floor((mixed * limit) / 0x1_0000_0000);
}

/** Where a beginning with these hashes is: in one of so many buckets, with this key and mark. */
export function placeOfKey(
  bucketCount: number,
  hash: number,
  other: number,
): { readonly bucket: number; readonly key: number; readonly mark: number } {
  const mixed = mix(hash);
  return { bucket: below(bucketCount, mixed), key: mixed & 0xffff, mark: markOf(other) };
}

/** The five bits of the other hash, above where the kinds are. */
function markOf(other: number): number {
  return (Math.imul(other, 0x9e3779b1) >>> 27) << KIND_BITS;
}

/** The kinds of names that have the beginning with these hashes. */
export function kindsOf(
  { bucketStarts, keys, marks }: Beginnings,
  hash: number,
  other: number,
): number {
  const mixed = mix(hash);
  const key = mixed & 0xffff;
  const bucket = below(bucketStarts.length - 1, mixed);
  const end = bucketStarts[bucket + 1]!;
  let kinds = 0;
  for (let i = bucketStarts[bucket]!; i < end; i++)
    if (keys[i] === key && (marks[i]! & ~ALL_KINDS) === markOf(other))
      kinds |= marks[i]! & ALL_KINDS;
  return kinds;
}

/** Those of the kinds that have a longer beginning, by a hash of a piece that the filter has. */
export function kindsGoingOn({ ways }: Beginnings, hash: number, kinds: number): number {
  let left = 0;
  for (const kind of KINDS) if ((kinds & kind) !== 0 && isWay(ways, hash, kind)) left |= kind;
  return left;
}

/** Bits of each piece in the filter. */
export const BITS_OF_WAY = 4;

function isWay(ways: ArrayLike<number>, hash: number, kind: number): boolean {
  for (let i = 0; i < BITS_OF_WAY; i++) {
    const bit = wayBit(ways.length, hash, kind, i);
    if ((ways[bit >> 3]! & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** The number of a bit, counted from 0, of a piece in a filter of so many bytes. */
export function wayBit(byteCount: number, hash: number, kind: number, i: number): number {
  const mixed = mix(hash + Math.imul(kind, 0x9e3779b1));
  return below(8 * byteCount, (mixed + Math.imul(i, Math.imul(mixed, 0xc2b2ae35) | 1)) >>> 0);
}
