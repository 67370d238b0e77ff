/**
 * How names begin, as numbers, for the gate of a page: which beginnings there are, in a hash table,
 * and what leads to them, in a Bloom filter. Never misses a beginning; hardly ever takes something
 * else for one.
 */

import { gateHash } from './name-index.ts';

/** Maximum letters of a beginning: with so many, hardly any other words begin as a name does. */
export const MAX_BEGINNING_UNITS = 16;

/** The kinds of names that may begin so; bits. */
export const ANY_CASE = 1;
/** Names that always begin with a capital. */
export const CAPITAL = 2;
/** Names that are only found after certain words. */
export const PREFIXED = 4;
const KINDS = [ANY_CASE, CAPITAL, PREFIXED] as const;

/** Beginnings in symbols (see `NameIndex`), ready to be looked up. */
export interface Beginnings {
  /** Hash table of the beginnings: the kinds in the lowest bits, above them the hash; 0 is empty. */
  readonly slots: Uint32Array;
  /** Bloom filter over what leads to a beginning, by kind: all its shorter pieces from its start. */
  readonly ways: Uint8Array;
}

const KIND_BITS = KINDS.length;
const ALL_KINDS = ANY_CASE | CAPITAL | PREFIXED;

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

/** The kinds of names that have the beginning with this hash. */
export function kindsOf({ slots }: Beginnings, hash: number): number {
  const key = hash >>> KIND_BITS;
  const mask = slots.length - 1;
  for (let at = key & mask; slots[at] !== 0; at = (at + 1) & mask)
    if (slots[at]! >>> KIND_BITS === key) return slots[at]! & ALL_KINDS;
  return 0;
}

/** Those of the kinds that have a longer beginning. */
export function kindsGoingOn({ ways }: Beginnings, hash: number, kinds: number): number {
  let left = kinds;
  for (const kind of KINDS)
    for (const bit of wayBits(ways, hash, kind))
      if ((ways[bit >> 3]! & (1 << (bit & 7))) === 0) left &= ~kind;
  return left;
}

/** The four bits of a piece in the filter. */
function wayBits(ways: Uint8Array, hash: number, kind: number): number[] {
  const mask = ways.length * 8 - 1;
  const seeded = hash + Math.imul(kind, 0x9e3779b1);
  const one = Math.imul(seeded ^ (seeded >>> 15), 0x85ebca6b);
  const other = Math.imul(one ^ (one >>> 13), 0xc2b2ae35) | 1;
  return [0, 1, 2, 3].map((i) => (one + i * other) & mask);
}

/** A beginning in symbols, and the kind of names that have it. */
export interface Beginning {
  readonly symbols: readonly number[];
  readonly kind: number;
}

/** Bits of the filter for each piece, at least: of a thousand others one passes. */
const BITS_PER_WAY = 20;

/** Prepares beginnings for being looked up. */
export function createBeginnings(beginnings: readonly Beginning[]): Beginnings {
  const kindsByKey = new Map<number, number>();
  const pieces = new Map<string, [hash: number, kind: number]>();
  for (const { symbols, kind } of beginnings) {
    let hash = NO_LETTERS;
    symbols.forEach((symbol, i) => {
      hash = withSymbol(hash, symbol);
      const key = hash >>> KIND_BITS;
      if (i + 1 < symbols.length) pieces.set(`${hash} ${kind}`, [hash, kind]);
      else kindsByKey.set(key, (kindsByKey.get(key) ?? 0) | kind);
    });
  }
  const slots = new Uint32Array(powerOfTwo(2 * kindsByKey.size + 1));
  const mask = slots.length - 1;
  for (const [key, kinds] of kindsByKey) {
    let at = key & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = ((key << KIND_BITS) | kinds) >>> 0;
  }
  const ways = new Uint8Array(powerOfTwo(pieces.size * BITS_PER_WAY + 8) / 8);
  for (const [hash, kind] of pieces.values())
    for (const bit of wayBits(ways, hash, kind)) ways[bit >> 3]! |= 1 << (bit & 7);
  return { slots, ways };
}

/** The lowest power of two that is not below a number. */
function powerOfTwo(number: number): number {
  return 2 ** Math.ceil(Math.log2(number));
}
