import { Inflate, strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { PackError } from '../source/pack-error.ts';
import { MAX_BUNDLE_BYTES, MAX_FILES, MAX_PATH_UNITS } from './import-limits.ts';
import { unzip } from './unzip.ts';
import { zipFiles } from './zip-files.ts';

const TEXT = '{ "notes": [] }';
const sound = (): Uint8Array<ArrayBuffer> =>
  zipSync({ 'names/en.json': strToU8(TEXT), 'notes.json': strToU8(TEXT.repeat(50)) }) as never;

/** Where the list of files begins, by the record at the end of a file without a comment. */
const directoryOf = (bytes: Uint8Array): number => view(bytes).getUint32(bytes.length - 6, true);
const view = ({ buffer }: Uint8Array): DataView => new DataView(buffer);

/** A sound zip file with a number changed in the record of its first file. */
function changed(place: number, bits: 8 | 16 | 32, value: number): Uint8Array {
  return withNumber(sound(), place, bits, value);
}

function withNumber(
  bytes: Uint8Array,
  place: number,
  bits: 8 | 16 | 32,
  value: number,
): Uint8Array {
  const at = directoryOf(bytes) + place;
  const data = view(bytes);
  if (bits === 8) data.setUint8(at, value);
  else if (bits === 16) data.setUint16(at, value, true);
  else data.setUint32(at, value, true);
  return bytes;
}

function refusal(bytes: Uint8Array): string {
  try {
    unzip('p.zip', bytes);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return 'none';
}

/** The same name twice, which the library cannot write: it is put in afterwards. */
function withNames(first: string, second: string): Uint8Array {
  const bytes = zipSync({
    ['1'.repeat(first.length)]: strToU8('a'),
    ['2'.repeat(second.length)]: strToU8('b'),
  });
  const replace = (from: string, to: string): void => {
    const text = strFromU8(bytes, true);
    for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1))
      bytes.set(strToU8(to), at);
  };
  replace('1'.repeat(first.length), first);
  replace('2'.repeat(second.length), second);
  return bytes;
}

it('a zip file is unpacked, packed or not, and folders are none of its files', () => {
  const bytes = zipSync({
    pack: { 'a.json': [strToU8(TEXT), { level: 0 }], 'b.json': strToU8(TEXT.repeat(99)) },
    empty: {},
  });
  const files = unzip('p.zip', bytes);
  expect([...files].map(([path, content]) => [path, strFromU8(content)])).toEqual([
    ['pack/a.json', TEXT],
    ['pack/b.json', TEXT.repeat(99)],
  ]);
});

it('what the project zips itself can be unpacked', () => {
  expect(unzip('p.zip', zipFiles(new Map([['a', strToU8('b')]]))).get('a')).toEqual(strToU8('b'));
});

describe('a zip file is refused, with the reason,', () => {
  it.each<[string, Uint8Array, string]>([
    ['that is none', strToU8('PK but not really'), 'p.zip: is not a zip file'],
    ['that is empty', new Uint8Array(), 'p.zip: is not a zip file'],
    ['whose end is missing', sound().subarray(0, -1), 'p.zip: is not a zip file'],
    ['with something before it', new Uint8Array([1, ...sound()]), 'p.zip: is damaged'],
    [
      'that is too large',
      new Uint8Array(MAX_BUNDLE_BYTES + 1),
      'p.zip: is too large: 16.1 MB; expected at most 16 MB',
    ],
    [
      'with too many files',
      zipSync(
        Object.fromEntries(Array.from({ length: MAX_FILES + 1 }, (_, i) => [`${i}`, strToU8('')])),
      ),
      `p.zip: has ${MAX_FILES + 1} files; expected at most ${MAX_FILES}`,
    ],
    ['with a password', changed(8, 16, 1), 'names/en.json: is locked with a password'],
    ['packed in another way', changed(10, 16, 12), 'names/en.json: is packed in an unknown way'],
    ['of the larger form', changed(42, 32, 0xffffffff), 'names/en.json: is too large'],
    ['with another checksum', changed(16, 32, 1), 'names/en.json: is damaged in the zip file'],
    ['that unpacks to more than it says', changed(24, 32, 2), 'names/en.json: is damaged'],
    ['that unpacks to less than it says', changed(24, 32, 999), 'names/en.json: is damaged'],
    ['whose file is elsewhere', changed(42, 32, 3), 'names/en.json: is damaged: its place'],
    ['with a file behind its list', changed(20, 32, 9999), 'names/en.json: is damaged: its place'],
    ['whose files share bytes', changed(20, 32, 60), 'p.zip: has files that share bytes'],
    ['with a file twice', withNames('same', 'same'), 'same: is in the zip file twice'],
    [
      'with a file twice, but for capitals',
      withNames('same', 'SAME'),
      'SAME: is in the zip file twice',
    ],
    ['with a path upwards', withNames('../up', 'b'), 'path “../up”, which leads out of the pack'],
    ['with a path from the root', withNames('/etc', 'b'), 'path “/etc”, which'],
    ['with a path of another system', withNames('C:\\x', 'b'), 'path “C:\\x”, which'],
    [
      'with a path that is too long',
      zipSync({ [`names/${'x'.repeat(MAX_PATH_UNITS)}`]: strToU8('b') }),
      `p.zip: has a file whose path has ${MAX_PATH_UNITS + 6} letters; expected at most`,
    ],
    ['with a folder that is also a file', withNames('same', 'SAME/'), 'SAME/: is in the zip file'],
    ['with a folder that has bytes', withNames('one/', 'b'), 'one/: is a folder that has bytes'],
    ['with a path that cannot be seen', withNames('a\0b', 'b'), 'path “a?b”, which'],
    [
      'with a link',
      zipSync({ a: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
      'a: is a link; expected the file itself',
    ],
    [
      'with a file that is packed as no text can be',
      zipSync({ a: new Uint8Array(1_000_000) }),
      'a: grows more than 200 times when it is unpacked; no text does',
    ],
    [
      'with files that are too large together',
      zipSync(
        Object.fromEntries(
          Array.from({ length: 9 }, (_, i) => [
            `${i}`,
            [new Uint8Array(8_000_000).map((__, at) => (at % 500 ? 0 : at)), { level: 1 }],
          ]),
        ) as never,
      ),
      'p.zip: is too large unpacked: 72 MB; expected at most 64 MB',
    ],
  ])('%s', (_, bytes, reason) => {
    expect(refusal(bytes)).toContain(reason);
  });

  it('whose list has another number of files than it says', () => {
    const bytes = sound();
    view(bytes).setUint16(bytes.length - 12, 1, true);
    view(bytes).setUint16(bytes.length - 14, 1, true);
    expect(refusal(bytes)).toContain('its list of files is longer than it says');
  });
});

it('a file that unpacks to more than it says is not unpacked any further', () => {
  const bomb = withNumber(zipSync({ a: new Uint8Array(60_000_000) }), 24, 32, 90_000);
  const unpack = vi.spyOn(Inflate.prototype, 'push');
  expect(refusal(bomb)).toBe('a: is damaged in the zip file; make the zip file again');
  const pushed = unpack.mock.calls.reduce((sum, [chunk]) => sum + chunk.length, 0);
  expect(pushed).toBeLessThan(10_000);
  unpack.mockRestore();
});
