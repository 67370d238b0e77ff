import { describe, expect, it } from 'vitest';
import type { SourceFiles } from '../../../src/pack/source/sources.ts';
import { saidOfFiles } from './provoke.ts';
import { SMALL_SOUND_PACK } from './small-sound-pack.ts';

/** The sound pack without some files, and with others. */
function packWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...without: readonly string[]
): SourceFiles {
  const kept = Object.entries(SMALL_SOUND_PACK).filter(([file]) => !without.includes(file));
  return { ...Object.fromEntries(kept), ...files };
}

const text = (file: string): string => SMALL_SOUND_PACK[file]!;
const bytes = (file: string): Buffer => Buffer.from(text(file));
/** As an old Windows program writes Russian, so that “П” is no UTF-8. */
const windows1251 = Uint8Array.from(text('names/ru.json'), (letter) => {
  const code = letter.charCodeAt(0);
  return code < 0x80 ? code : code - 0x350;
});
const cutWithin = (letter: string, file: Buffer): Buffer =>
  file.subarray(0, file.indexOf(letter) + 1);
const foreign =
  'is not part of a pack and is left out; a pack has “pack.json”, “entities.json”, “notes.json”, “parallels.json”, “timeline.json”, “argument.json”, “learned.json”, “names/LANGUAGE.json”, “translations/LANGUAGE.json”, “cues/LANGUAGE.json”, “examples/LANGUAGE.txt” and “learned/LANGUAGE.json”';

describe('mistakes in a pack: its files', () => {
  it('are none in the sound pack, as text or as bytes', () => {
    expect(saidOfFiles(SMALL_SOUND_PACK)).toEqual([]);
    const asBytes = Object.keys(SMALL_SOUND_PACK).map((file) => [file, bytes(file)]);
    expect(saidOfFiles(Object.fromEntries(asBytes) as SourceFiles)).toEqual([]);
  });

  it.each<[string, SourceFiles]>([
    ['a byte order mark', packWith({ 'notes.json': `\ufeff${text('notes.json')}` })],
    [
      'the bytes of a byte order mark',
      packWith({ 'notes.json': Buffer.from(`\ufeff${text('notes.json')}`) }),
    ],
    [
      'lines that end as on Windows',
      packWith({ 'notes.json': text('notes.json').replace(/\n/g, '\r\n') }),
    ],
    ['no argument', packWith({}, 'argument.json')],
    ['no cues', packWith({}, 'cues/en.json')],
    [
      'what systems and editors leave, and papers beside the pack',
      packWith({
        '.DS_Store': '',
        'names/.DS_Store': '',
        '.git/config': '',
        'Thumbs.db': '',
        'desktop.ini': '',
        '__MACOSX/pack.json': '',
        'notes.json~': '',
        'README.md': '',
        readme: '',
        'LICENSE.txt': '',
        LICENCE: '',
      }),
    ],
  ])('are none with %s', (_, files) => expect(saidOfFiles(files)).toEqual([]));

  it.each<[string, SourceFiles, string | readonly string[]]>([
    [
      'UTF-16',
      packWith({ 'notes.json': Buffer.from(`\ufeff${text('notes.json')}`, 'utf16le') }),
      'notes.json: is written in UTF-16; save it as UTF-8',
    ],
    [
      'UTF-16 with its bytes the other way',
      packWith({ 'notes.json': Buffer.from(`\ufeff${text('notes.json')}`, 'utf16le').swap16() }),
      'notes.json: is written in UTF-16; save it as UTF-8',
    ],
    [
      'UTF-16 without a mark',
      packWith({ 'notes.json': Buffer.from(text('notes.json'), 'utf16le') }),
      'notes.json: is written in UTF-16; save it as UTF-8',
    ],
    [
      'Latin-1',
      packWith({
        'names/en.json': Buffer.from(
          text('names/en.json').replace('"Wilson"', '"Rhône"'),
          'latin1',
        ),
      }),
      'names/en.json:8:23: has letters here that are not UTF-8; save the file as UTF-8',
    ],
    [
      'Windows-1251',
      packWith({ 'names/ru.json': windows1251 }),
      'names/ru.json:4:48: has letters here that are not UTF-8; save the file as UTF-8',
    ],
    [
      'a file that is cut within a letter',
      packWith({ 'names/ru.json': cutWithin('В', bytes('names/ru.json')) }),
      'names/ru.json:4:48: has letters here that are not UTF-8; save the file as UTF-8',
    ],
    ['a missing file', packWith({}, 'notes.json'), 'notes.json: is missing; every pack has it'],
    [
      'a file with a misspelt name',
      packWith({ 'note.json': text('notes.json') }, 'notes.json'),
      'notes.json: is missing; is it “note.json”?',
    ],
    [
      'a file with a capital in its name',
      packWith({ 'Pack.json': text('pack.json') }, 'pack.json'),
      'pack.json: is missing; is it “Pack.json”?',
    ],
    [
      'a misspelt file that may be missing',
      packWith({ 'arguments.json': text('argument.json') }, 'argument.json'),
      'warning: arguments.json: is not part of a pack and is left out; did you mean “argument.json”?',
    ],
    [
      'another folder',
      { 'en.json': text('names/en.json'), 'film.mp4': '' },
      '.: is not the folder of a pack; a pack has “pack.json”, “entities.json”, “notes.json”, “parallels.json”, “timeline.json”, “argument.json”, “learned.json”, “names/LANGUAGE.json”, “translations/LANGUAGE.json”, “cues/LANGUAGE.json”, “examples/LANGUAGE.txt” and “learned/LANGUAGE.json”',
    ],
    [
      'no names',
      packWith({}, 'names/en.json', 'names/ru.json'),
      'names/en.json: is missing; without names nothing is marked',
    ],
    ['a picture', packWith({ 'map.png': '' }), `warning: map.png: ${foreign}`],
    [
      'names in a folder of a folder',
      packWith({ 'names/old/en.json': '' }),
      `warning: names/old/en.json: ${foreign}`,
    ],
    [
      'a file that is too large',
      packWith({ 'notes.json': `"${'x'.repeat(16_000_000)}"` }),
      'notes.json: is too large (17 MB); expected at most 16 MB',
    ],
    [
      'two files that are broken, in their order',
      packWith({ 'timeline.json': '', 'cues/en.json': '' }),
      [
        'cues/en.json: is empty; expected { and }, and keys between',
        'timeline.json: is empty; expected { and }, and keys between',
      ],
    ],
  ])('%s', (_, files, said) => expect(saidOfFiles(files)).toEqual([said].flat()));
});

describe('many mistakes in a pack', () => {
  const manyIds = (count: number): string =>
    text('notes.json').replace(
      '"about": ["person/wilson"]',
      `"about": [\n${Array.from({ length: count }, (_, i) => `"person/nobody-${i}"`).join(',\n')}]`,
    );

  it('are told up to 20 a file, and the rest is counted', () => {
    const said = saidOfFiles(packWith({ 'notes.json': manyIds(20_000) }));
    expect(said).toHaveLength(21);
    expect(said[0]).toBe('notes.json:8:1: there is no entity “person/nobody-0”');
    expect(said[19]).toBe('notes.json:27:1: there is no entity “person/nobody-19”');
    expect(said[20]).toBe('notes.json: and 19980 more');
  });

  it('are told file by file', () => {
    const said = saidOfFiles(
      packWith({
        'notes.json': manyIds(30),
        'timeline.json': text('timeline.json').replace('["place/paris"]', '["place/rome"]'),
      }),
    );
    expect(said.slice(20)).toEqual([
      'notes.json: and 10 more',
      'timeline.json:9:20: there is no entity “place/rome”',
    ]);
  });

  it('are told in the order of lines and columns', () => {
    const notes = text('notes.json')
      .replace('"paragraph": 1', '"paragraph": 0')
      .replace('"id": "F01"', '"id": "f1", "colour": 1');
    expect(
      saidOfFiles(packWith({ 'notes.json': notes })).map((line) => line.split(': ')[0]),
    ).toEqual(['notes.json:4:13', 'notes.json:4:19', 'notes.json:6:20']);
  });

  it('are one where one mistake shows in many places', () => {
    const pack = text('pack.json').replace('"count": 3', '"count": 1');
    expect(saidOfFiles(packWith({ 'pack.json': pack }))).toEqual([
      'notes.json:15:20: paragraph 2; the source has 1 (pack.json, line 12) (also in parallels.json, line 8; timeline.json, line 7; argument.json, line 4; 1 more place)',
    ]);
  });
});
