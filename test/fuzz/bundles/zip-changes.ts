/** Changes of the bytes of a zip file, and lies in what it says of itself. */
import { deflateSync } from 'fflate';
import { crc32 } from '../../../src/pack/import/crc32.ts';
import type { PackFiles } from './base-packs.ts';
import { manyBytes, packedBomb } from './bombs.ts';
import type { Chance } from './chance.ts';
import { joinedBytes, rawZip, type RawEnd, type RawEntry } from './raw-zip.ts';
import { STRANGE_PATHS, twinOf } from './strange-paths.ts';

const utf8 = new TextEncoder();
const LARGE = [0, 1, 99_999, 100_001, 5_000_000, 64_000_001, 0x7fffffff, 0xfffffffe, 0xffffffff];

/** The files of a pack as a zip program would write them. */
export function plainEntries(files: PackFiles): RawEntry[] {
  return [...files].map(([path, content]) => entryOf(path, content));
}

/** Contents that are packed already: most files of a pack are not changed. */
const packedContents = new WeakMap<Uint8Array, Omit<RawEntry, 'path'>>();

function entryOf(path: string, content: Uint8Array): RawEntry {
  let packed = packedContents.get(content);
  if (!packed) {
    packed = {
      packed: deflateSync(content, { level: 1 }),
      method: 8,
      size: content.length,
      checksum: crc32(content),
    };
    packedContents.set(content, packed);
  }
  return { path: utf8.encode(path), ...packed };
}

type Bytes = Uint8Array<ArrayBuffer>;
type ByteChange = (bytes: Bytes, chance: Chance) => Bytes;

const BYTE_CHANGES: Readonly<Record<string, ByteChange>> = {
  'bits flipped': (bytes, chance) => {
    const changed = bytes.slice();
    for (let i = 0; i <= chance.below(4); i++)
      changed[chance.below(bytes.length)]! ^= 1 << chance.below(8);
    return changed;
  },
  'bytes of the list of files changed': (bytes, chance) => {
    const changed = bytes.slice();
    const list = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
    for (let i = 0; i <= chance.below(3); i++)
      changed[list + chance.below(bytes.length - list)] = chance.pick([0, 255, chance.below(256)]);
    return changed;
  },
  'the end cut off': (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  'the beginning cut off': (bytes, chance) => bytes.slice(chance.below(bytes.length)),
  'a part missing': (bytes, chance) => {
    const [from, to] = twoPlaces(bytes, chance);
    return joinedBytes([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  'a part twice': (bytes, chance) => {
    const [from, to] = twoPlaces(bytes, chance);
    return joinedBytes([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  'two zip files in one': (bytes) => joinedBytes([bytes, bytes]),
  'something before it': (bytes, chance) => joinedBytes([manyBytes(chance, 200), bytes]),
  'something after it': (bytes, chance) => joinedBytes([bytes, manyBytes(chance, 200)]),
  'random bytes': (_, chance) => manyBytes(chance, 2000),
  'nothing at all': () => new Uint8Array(),
};

type EntryChange = (entries: RawEntry[], at: number, chance: Chance) => RawEnd | void;

const put =
  (change: (entry: RawEntry, chance: Chance) => Partial<RawEntry>): EntryChange =>
  (entries, at, chance) => {
    entries[at] = { ...entries[at]!, ...change(entries[at]!, chance) };
  };

const ENTRY_CHANGES: Readonly<Record<string, EntryChange>> = {
  'another size': put((_, chance) => ({ size: chance.pick(LARGE) })),
  'a size that is off by one': put(({ size }, chance) => ({ size: size + chance.pick([-1, 1]) })),
  'another packed size': put((_, chance) => ({ packedSize: chance.pick(LARGE) })),
  'another checksum': put(({ checksum }) => ({ checksum: checksum ^ 1 })),
  'another name in its own record': put(() => ({ localPath: utf8.encode('notes.json') })),
  'a name that is not UTF-8': put(() => ({ path: Uint8Array.of(0x66, 0xfc, 0x72) })),
  'an unknown way of packing': put((_, chance) => ({ method: chance.pick([1, 9, 12, 14, 95]) })),
  'a password': put(() => ({ flags: 1 })),
  'stored, but said to be packed': put(({ packed }) => ({ method: 0, size: packed.length })),
  'numbers behind the file': put(() => ({ hasDescriptor: true })),
  'wrong numbers behind the file': put(() => ({ hasDescriptor: true, packedSize: 7 })),
  'another place': put((_, chance) => ({ offset: chance.pick([...LARGE, chance.below(9000)]) })),
  'a link': put(() => ({ os: 3, attributes: 0o120777 * 0x10000 })),
  'a device': put(() => ({ os: 3, attributes: 0o020777 * 0x10000 })),
  'a long extra part': put((_, chance) => ({ extra: manyBytes(chance, 60_000) })),
  'the larger form': put(() => ({
    size: 0xffffffff,
    packedSize: 0xffffffff,
    extra: Uint8Array.of(1, 0, 16, 0, 9, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0),
  })),
  'a strange path': put((_, chance) => ({ path: utf8.encode(chance.pick(STRANGE_PATHS)) })),
  'a file more with a strange path': (entries, _, chance) => {
    entries.push(entryOf(chance.pick(STRANGE_PATHS), utf8.encode('{}')));
  },
  'a file twice': (entries, at, chance) => {
    const content = chance.pick(['{}', '{"notes":[]}', '']);
    const again = entryOf(new TextDecoder().decode(entries[at]!.path), utf8.encode(content));
    entries.splice(chance.below(entries.length + 1), 0, chance.pick([again, entries[at]!]));
  },
  'a twin of a file': (entries, at, chance) => {
    const path = twinOf(new TextDecoder().decode(entries[at]!.path), chance);
    entries.push({ ...entries[at]!, path: utf8.encode(path) });
  },
  'two files on the same bytes': (entries, at) => {
    entries.push({ ...entries[at]!, path: utf8.encode('names/eo.json'), offset: 0 });
  },
  'a folder in the place of a file': put(({ path }) => ({ path: joinedBytes([path, SLASH]) })),
  'a folder more, which has bytes': (entries, _, chance) => {
    entries.push(entryOf(chance.pick(['names/', 'x/', 'pack.json/']), utf8.encode('{}')));
  },
  'a file in the place of a folder': (entries, _, chance) => {
    entries.push(entryOf(chance.pick(['names', 'cues']), utf8.encode('{}')));
  },
  'a bomb': (entries, at, chance) => {
    entries[at] = { ...entries[at]!, ...packedBomb(chance) };
  },
  'a bomb that says that it is small': (entries, at, chance) => {
    entries[at] = { ...entries[at]!, ...packedBomb(chance), size: chance.pick([1, 5000, 90_000]) };
  },
  'bombs all over': (entries, _, chance) => {
    entries.forEach((entry, i) => (entries[i] = { ...entry, ...packedBomb(chance) }));
  },
  'very many files': (entries, at, chance) => {
    const { length } = entries;
    for (let i = length; i < chance.pick([999, 1001, 3000]); i++)
      entries.push({ ...entries[at]!, path: utf8.encode(`names/x${i}.json`) });
  },
  'another number of files': (_, __, chance) => ({ count: chance.pick([0, 1, 999, 65_535]) }),
  'another number of files here': (_, __, chance) => ({ countHere: chance.pick([0, 1, 65_535]) }),
  'several disks': () => ({ disk: 1 }),
  'another size of the list': (_, __, chance) => ({ listSize: chance.pick(LARGE) }),
  'another place of the list': (_, __, chance) => ({ listStart: chance.pick(LARGE) }),
  'a comment': (_, __, chance) => ({ comment: manyBytes(chance, 60_000) }),
  'an end within the comment': () => ({ comment: rawZip([]) }),
  'no file': (entries) => void (entries.length = 0),
};

const SLASH = utf8.encode('/');

/** The zip file of a pack with changes, and what they are. */
export function changedZip(files: PackFiles, chance: Chance): { what: string; bytes: Bytes } {
  const entries = plainEntries(files);
  const whats: string[] = [];
  let end: RawEnd = {};
  const isInside = chance.below(5) < 3;
  for (let i = 0; isInside && entries.length > 0 && i <= Number(chance.below(4) === 0); i++) {
    const what = chance.pick(Object.keys(ENTRY_CHANGES));
    end = { ...end, ...ENTRY_CHANGES[what]!(entries, chance.below(entries.length), chance) };
    whats.push(what);
  }
  let bytes = rawZip(entries, end);
  if (!isInside || chance.below(6) === 0) {
    const what = chance.pick(Object.keys(BYTE_CHANGES));
    bytes = BYTE_CHANGES[what]!(bytes, chance);
    whats.push(what);
  }
  return { what: whats.join(', '), bytes };
}

function twoPlaces({ length }: Uint8Array, chance: Chance): [number, number] {
  const [one, other] = [chance.below(length), chance.below(length)];
  return [Math.min(one, other), Math.max(one, other)];
}
