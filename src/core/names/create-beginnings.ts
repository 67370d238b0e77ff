import {
  BITS_OF_WAY,
  type Beginnings,
  KINDS,
  MAX_BEGINNING_UNITS,
  NO_LETTERS,
  otherWithSymbol,
  placeOfKey,
  WAY_UNITS,
  wayBit,
  withSymbol,
} from './beginnings.ts';
import { startsOfBuckets } from './bucket-starts.ts';

/** A beginning in symbols, and the kind of names that have it. */
export interface Beginning {
  /** At most `MAX_BEGINNING_UNITS`. */
  readonly symbols: readonly number[];
  readonly kind: number;
}

/** Keys of a bucket, on average. */
const KEYS_PER_BUCKET = 4;
/** Bits of the filter for each piece: of a hundred and fifty others one passes. */
const BITS_PER_WAY = 12;

/**
 * Prepares beginnings for being looked up. The same beginnings always give the same numbers.
 * @param isBetweenWords whether a symbol may be anything else than a part of a word
 */
export function createBeginnings(
  beginnings: readonly Beginning[],
  isBetweenWords: (symbol: number) => boolean,
): Beginnings {
  const { lengths, keys, pieces } = hashesOf(beginnings, isBetweenWords);
  return { lengths, ...createBuckets(keys), ways: createWays(pieces) };
}

/** The hashes of a beginning, and the kinds of names that have it. */
interface Hashed {
  readonly hash: number;
  readonly other: number;
  readonly kinds: number;
}

/** The kinds of names by the hashes of what leads to them. */
type Pieces = ReadonlyMap<number, number>;

function hashesOf(
  beginnings: readonly Beginning[],
  isBetweenWords: (symbol: number) => boolean,
): { readonly lengths: number; readonly keys: readonly Hashed[]; readonly pieces: Pieces } {
  const keys = new Map<string, Hashed>();
  const pieces = new Map<number, number>();
  let lengths = 0;
  for (const { symbols, kind } of beginnings) {
    const { length } = symbols;
    if (length === 0 || length > MAX_BEGINNING_UNITS)
      throw new RangeError(`a beginning has ${length} letters`);
    lengths |= 1 << (length - 1);
    const addPiece = (hash: number): unknown => pieces.set(hash, (pieces.get(hash) ?? 0) | kind);
    let hash = NO_LETTERS;
    let other = 0;
    symbols.forEach((symbol, i) => {
      hash = withSymbol(hash, symbol);
      other = otherWithSymbol(other, symbol);
      const count = i + 1;
      if (count === length) {
        const id = `${hash} ${other}`;
        keys.set(id, { hash, other, kinds: (keys.get(id)?.kinds ?? 0) | kind });
      } else {
        const isBetween = isBetweenWords(symbol);
        if (isBetween || WAY_UNITS.includes(count)) addPiece(hash);
        if (isBetween) addPiece(other);
      }
    });
  }
  return { lengths, keys: [...keys.values()], pieces };
}

function createBuckets(
  hashed: readonly Hashed[],
): Pick<Beginnings, 'bucketStarts' | 'keys' | 'marks'> {
  const bucketCount = Math.ceil((hashed.length + 1) / KEYS_PER_BUCKET);
  const places = hashed
    .map(({ hash, other, kinds }) => {
      const { bucket, key, mark } = placeOfKey(bucketCount, hash, other);
      return { bucket, key, mark: mark | kinds };
    })
    .sort((a, b) => a.bucket - b.bucket || a.key - b.key || a.mark - b.mark);
  const sizes = new Uint16Array(bucketCount);
  for (const { bucket } of places) sizes[bucket]!++;
  return {
    bucketStarts: startsOfBuckets(sizes),
    keys: Uint16Array.from(places, ({ key }) => key),
    marks: Uint8Array.from(places, ({ mark }) => mark),
  };
}

function createWays(pieces: Pieces): Uint8Array {
  const ways = new Uint8Array(Math.ceil((pieces.size * BITS_PER_WAY + 1) / 8));
  for (const [hash, kinds] of pieces)
    for (const kind of KINDS.filter((one) => (kinds & one) !== 0))
      for (let i = 0; i < BITS_OF_WAY; i++) {
        const bit = wayBit(ways.length, hash, kind, i);
        ways[bit >> 3]! |= 1 << (bit & 7);
      }
  return ways;
}
