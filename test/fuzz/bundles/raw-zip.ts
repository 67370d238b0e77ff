/** Writes zip files that no program would: every number in them can be a lie. */

/** A file of a zip file, with what is said of it in its own record and in the list at the end. */
export interface RawEntry {
  readonly path: Uint8Array;
  /** What the file's own record calls it, if that differs. */
  readonly localPath?: Uint8Array;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly checksum: number;
  /** How many bytes it says that it has packed, if that differs. */
  readonly packedSize?: number;
  readonly flags?: number;
  readonly extra?: Uint8Array;
  /** The system that it is from, and its attributes there. */
  readonly os?: number;
  readonly attributes?: number;
  /** Where its record is said to be, if that differs. */
  readonly offset?: number;
  /** Whether its numbers follow its bytes, and its record has zeros. */
  readonly hasDescriptor?: boolean;
}

/** What the record at the end says, where it differs. */
export interface RawEnd {
  readonly count?: number;
  readonly countHere?: number;
  readonly disk?: number;
  readonly listSize?: number;
  readonly listStart?: number;
  readonly comment?: Uint8Array;
}

const UTF8_NAMES = 0x800;
const DESCRIPTOR = 8;

/** The bytes of a zip file with these files. */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  const add = (to: Uint8Array[], ...pieces: readonly Uint8Array[]): number => {
    to.push(...pieces);
    return pieces.reduce((sum, { length }) => sum + length, 0);
  };
  for (const entry of entries) {
    const { path, packed, extra = new Uint8Array(), size, checksum } = entry;
    const start = at;
    const flags = UTF8_NAMES | (entry.flags ?? 0) | (entry.hasDescriptor ? DESCRIPTOR : 0);
    const sizes = [checksum, entry.packedSize ?? packed.length, size];
    const own = entry.localPath ?? path;
    at += add(
      parts,
      numbers([4, 0x04034b50], [2, 20], [2, flags], [2, entry.method], [4, 0x00210000]),
      numbers(...sizes.map((one) => [4, entry.hasDescriptor ? 0 : one] as const)),
      numbers([2, own.length], [2, extra.length]),
      own,
      extra,
      packed,
    );
    if (entry.hasDescriptor)
      at += add(parts, numbers([4, 0x08074b50], ...sizes.map((one) => [4, one] as const)));
    add(
      list,
      numbers([4, 0x02014b50], [1, 20], [1, entry.os ?? 0], [2, 20], [2, flags]),
      numbers([2, entry.method], [4, 0x00210000], ...sizes.map((one) => [4, one] as const)),
      numbers([2, path.length], [2, extra.length], [2, 0], [2, 0], [2, 0]),
      numbers([4, entry.attributes ?? 0], [4, entry.offset ?? start]),
      path,
      extra,
    );
  }
  const listSize = list.reduce((sum, { length }) => sum + length, 0);
  const { comment = new Uint8Array(), count = entries.length, disk = 0 } = end;
  const last = numbers(
    [4, 0x06054b50],
    [2, disk],
    [2, disk],
    [2, end.countHere ?? count],
    [2, count],
    [4, end.listSize ?? listSize],
    [4, end.listStart ?? at],
    [2, comment.length],
  );
  return joinedBytes([...parts, ...list, last, comment]);
}

/** The bytes of several parts, one after the other. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Numbers as zip files have them, each with its length in bytes. */
function numbers(...all: readonly (readonly [1 | 2 | 4, number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [length, value] of all)
    for (let i = 0; i < length; i++) bytes.push(Math.floor(value / 2 ** (8 * i)) & 0xff);
  return Uint8Array.from(bytes);
}
