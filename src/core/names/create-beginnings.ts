import {
  type Beginnings,
  KINDS,
  MAX_BEGINNING_UNITS,
  NO_LETTERS,
  otherWithSymbol,
  placeOfKey,
  WAY_UNITS,
  wayOf,
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
/** Bits of the filter for each piece: of a hundred others three pass. */
const BITS_PER_WAY = 10;
const BITS_PER_WORD = 32;

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

/** Hashes of a beginning or of a piece of one, and the kinds of names that have it. */
interface Hashed {
  readonly hash: number;
  readonly other: number;
  kinds: number;
}

type ByHashes = Map<string, Hashed>;

function hashesOf(
  beginnings: readonly Beginning[],
  isBetweenWords: (symbol: number) => boolean,
): {
  readonly lengths: number;
  readonly keys: readonly Hashed[];
  readonly pieces: readonly Hashed[];
} {
  const keys: ByHashes = new Map();
  const pieces: ByHashes = new Map();
  let lengths = 0;
  const add = (to: ByHashes, hash: number, other: number, kind: number): void => {
    const id = `${hash} ${other}`;
    const known = to.get(id);
    if (known) known.kinds |= kind;
    else to.set(id, { hash, other, kinds: kind });
  };
  for (const { symbols, kind } of beginnings) {
    const { length } = symbols;
    if (length === 0 || length > MAX_BEGINNING_UNITS)
      throw new RangeError(`a beginning has ${length} letters`);
    lengths |= 1 << (length - 1);
    let hash = NO_LETTERS;
    let other = 0;
    symbols.forEach((symbol, i) => {
      hash = withSymbol(hash, symbol);
      other = otherWithSymbol(other, symbol);
      const count = i + 1;
      if (count === length) add(keys, hash, other, kind);
      else if (WAY_UNITS.includes(count) || isBetweenWords(symbol)) add(pieces, hash, other, kind);
    });
  }
  return { lengths, keys: [...keys.values()], pieces: [...pieces.values()] };
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

function createWays(pieces: readonly Hashed[]): Uint32Array {
  const ways = new Uint32Array(Math.ceil((pieces.length * BITS_PER_WAY + 1) / BITS_PER_WORD));
  for (const { hash, kinds } of pieces)
    for (const kind of KINDS.filter((one) => (kinds & one) !== 0)) {
      const { word, bits } = wayOf(ways.length, hash, kind);
      ways[word]! |= bits;
    }
  return ways;
}
