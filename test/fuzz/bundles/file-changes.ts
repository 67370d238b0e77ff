/** Changes of whole files: their encoding, their size, what JSON is not, where they are. */
import type { PackFiles } from './base-packs.ts';
import { manyBytes } from './bombs.ts';
import type { Chance } from './chance.ts';
import { joinedBytes } from './raw-zip.ts';
import { STRANGE_PATHS } from './strange-paths.ts';

const utf8 = new TextEncoder();
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

type ContentChange = (content: Uint8Array, chance: Chance) => Uint8Array | string;

/** A change of the text between two quotation marks somewhere. */
const inText =
  (written: readonly string[]): ContentChange =>
  (content, chance) => {
    const text = textOf(content);
    const at = text.indexOf('"', chance.below(text.length)) + 1;
    return text.slice(0, at) + chance.pick(written) + text.slice(at);
  };

const inBytes =
  (written: readonly (readonly number[])[]): ContentChange =>
  (content, chance) => {
    const at = chance.below(content.length + 1);
    const bytes = Uint8Array.from(chance.pick(written));
    return joinedBytes([content.subarray(0, at), bytes, content.subarray(at)]);
  };

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return bytes;
};

/** A key and a value more, at the top of the file. */
const withTop =
  (written: (chance: Chance) => string): ContentChange =>
  (content, chance) =>
    textOf(content).replace('{', () => `{${written(chance)},`);

const CONTENT_CHANGES: Readonly<Record<string, ContentChange>> = {
  'UTF-16': (content, chance) =>
    utf16(chance.pick(['', '\ufeff']) + textOf(content), chance.below(2) > 0),
  'Latin-1': (content) => Buffer.from(`${textOf(content)} ü`, 'latin1'),
  'Latin-1 in a text': (content) => Buffer.from(textOf(content).replace('"', '"é'), 'latin1'),
  'a byte order mark': (content) => `\ufeff${textOf(content)}`,
  'two byte order marks': (content) => `\ufeff\ufeff${textOf(content)}`,
  'bytes that are not UTF-8': inBytes([
    [0xff],
    [0x80],
    [0xc0, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xe2, 0x82],
  ]),
  'a zero': inBytes([[0], [0, 0, 0]]),
  'random bytes': (_, chance) => manyBytes(chance, 400),
  'random bytes in it': (content, chance) =>
    inBytes([[...manyBytes(chance, 6)], [...manyBytes(chance, 40)]])(content, chance),
  nothing: () => '',
  'blanks alone': (_, chance) => chance.pick([' ', '\n\n', '\t', '\ufeff', '\u00a0']),
  'half of it': (content, chance) => content.subarray(0, chance.below(content.length)),
  'all of it twice': (content) => joinedBytes([content, content]),
  'another end of lines': (content, chance) =>
    textOf(content).replaceAll('\n', chance.pick(['\r\n', '\r', '\u2028'])),
  'something else': (_, chance) =>
    chance.pick([
      '[]',
      'null',
      '"text"',
      '12',
      '{}',
      '<html><script>alert(1)</script></html>',
      'id: pack',
      '%PDF-1.7',
      'PK\u0003\u0004',
    ]),
  'a comment': (content, chance) => chance.pick(['// a\n', '/* " */', '# a\n']) + textOf(content),
  'a comma at an end': (content, chance) =>
    textOf(content).replace(chance.pick(['}', ']']), (end) => `,${end}`),
  'a comma less': (content) => textOf(content).replace(',', ' '),
  'a character that cannot be seen': inText(['\u202e', '\u2066', '\u0007', '\u0085', '\ue000']),
  'one written as an escape': inText(['\\u202e', '\\u2069', '\\u0000', '\\u009f', '\\uf8ff']),
  'half a letter': inText(['\\ud800', '\\udc00', '\\udbff\\ud800']),
  'blanks that are seen nowhere': inText(['\u200b', '\u200f', '\u2028', '\ufeff', '\u{e0041}']),
  'a wrong escape': inText(['\\x41', '\\u12', '\\', '\t', '\n']),
  'key of every object': withTop((chance) =>
    chance.pick([
      '"__proto__":{"polluted":true}',
      '"\\u005f_proto__":{"polluted":true}',
      '"constructor":{"prototype":{"polluted":true}}',
      '"toString":1',
      '"hasOwnProperty":1',
    ]),
  ),
  'a key twice': withTop((chance) => {
    const key = chance.pick(['language', 'names', 'id', 'notes', 'entities', 'new']);
    return `"${key}":1,"${key}":[]`;
  }),
  'a number that no number is': withTop((chance) =>
    chance.pick([
      '"a":1e999',
      '"a":-1e999',
      `"a":${'9'.repeat(5000)}`,
      `"a":0.${'0'.repeat(5000)}1`,
      '"a":NaN',
      '"a":Infinity',
      '"a":-0',
      '"a":0x10',
      '"a":01',
      '"a":9007199254740993',
    ]),
  ),
  'brackets in brackets': withTop((chance) => {
    const depth = chance.pick([31, 33, 1000, 100_000]);
    const [open, end] = chance.pick([
      ['[', ']'],
      ['{"a":', '}'],
    ] as const);
    return `"a":${open.repeat(depth)}1${chance.pick([end.repeat(depth), ''])}`;
  }),
  'a very long key': withTop((chance) => `"${'k'.repeat(chance.pick([300, 90_000]))}":1`),
  'very many keys': withTop((chance) =>
    Array.from({ length: chance.pick([100, 20_000]) }, (_, i) => `"k${i}":${i}`).join(),
  ),
};

/** Changes that take long; each is rare. */
const LARGE_CHANGES: Readonly<Record<string, ContentChange>> = {
  'a text of 17 MB': withTop(() => `"a":"${'x'.repeat(17_000_000)}"`),
  '12 MB of blanks': (content) => textOf(content) + ' '.repeat(12_000_000),
  '20 MB of brackets': () => '['.repeat(20_000_000),
  'a list of a million numbers': withTop(() => `"entities":[${'1,'.repeat(1_000_000)}1]`),
};

type PlaceChange = (files: Map<string, Uint8Array>, path: string, chance: Chance) => void;

const PLACE_CHANGES: Readonly<Record<string, PlaceChange>> = {
  'left out': (files, path) => void files.delete(path),
  'under another name': (files, path, chance) => {
    const content = files.get(path)!;
    files.delete(path);
    files.set(chance.pick([...files.keys(), ...STRANGE_PATHS, 'names/xx.json']), content);
  },
  'in the place of another': (files, path, chance) => {
    files.set(chance.pick([...files.keys()]), files.get(path)!);
  },
  'also elsewhere': (files, path, chance) => {
    files.set(
      chance.pick(['names/xx.json', 'cues/de.json', 'x.html', 'mine/x.json']),
      files.get(path)!,
    );
  },
  'in a folder': (files, path) => {
    files.set(`mine/${path}`, files.get(path)!);
    files.delete(path);
  },
};

/** The files of a pack with one changed, and what has changed. */
export function changedFile(files: PackFiles, chance: Chance): { what: string; files: PackFiles } {
  const changed = new Map(files);
  const path = chance.pick([...files.keys()]);
  const kind = chance.weighted({ content: 400, place: 80, large: 3 });
  if (kind === 'place') {
    const what = chance.pick(Object.keys(PLACE_CHANGES));
    PLACE_CHANGES[what]!(changed, path, chance);
    return { what: `${path} ${what}`, files: changed };
  }
  const changes = kind === 'large' ? LARGE_CHANGES : CONTENT_CHANGES;
  const what = chance.pick(Object.keys(changes));
  const content = changes[what]!(files.get(path)!, chance);
  changed.set(path, typeof content === 'string' ? utf8.encode(content) : content);
  return { what: `${path} with ${what}`, files: changed };
}
