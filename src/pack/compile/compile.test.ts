import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../test/support/small-pack.ts';
import { PackError } from '../source/pack-error.ts';
import { loadPack } from '../load/load-pack.ts';
import type { SourceFiles } from '../source/sources.ts';
import { compilePack } from './compile.ts';

const names = { en: { 'place/minsk': { names: ['Minsk'] } } };
const note = {
  id: 'F01',
  kind: 'fact',
  paragraph: 1,
  about: ['place/minsk'],
  text: 'A city.',
  themes: ['elections'],
};

function problems(files: SourceFiles): string[] {
  try {
    compilePack(files);
  } catch (error) {
    if (error instanceof PackError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('compilePack', () => {
  it('gives the same bytes for the same input, in any order of the files', () => {
    const files = smallPack(names);
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(JSON.stringify(compilePack(reversed))).toBe(JSON.stringify(compilePack(files)));
  });

  it('keeps everything that a popover shows', () => {
    const pack = loadPack(
      JSON.stringify(compilePack(smallPack(names, { 'notes.json': { notes: [note] } }))),
    );
    const { paragraph: place, ...rest } = note;
    expect(pack.content.notes).toEqual([{ ...rest, place }]);
    expect(pack.content.title).toBe('A small pack');
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a missing file', { 'notes.json': undefined }, 'notes.json: is missing; every pack has it'],
    [
      'broken JSON',
      { 'notes.json': '{"notes": [' },
      'notes.json:1:11: this “[” is never closed; expected “]”',
    ],
    [
      'a comment',
      { 'notes.json': '{"notes": [] // none\n}' },
      'notes.json:1:14: a comment; JSON has none, so delete it',
    ],
    [
      'an empty file',
      { 'notes.json': '' },
      'notes.json: is empty; expected { and }, and keys between',
    ],
    [
      'a repeated key',
      { 'notes.json': '{"notes": [],\n "notes": []}' },
      'notes.json:2:2: the key “notes” is already used in line 1; expected each key once',
    ],
    [
      'an unknown key',
      { 'notes.json': { notes: [{ ...note, colour: 'red' }] } },
      'notes.json:14:7: there is no key “colour” here; the keys are “id”, “kind”, “about”, “text”, “when”, “themes”, “quotes”, “paragraph”, “page”, “section”, “chapter”, “line” and “timecode”',
    ],
    [
      'a wrong kind',
      { 'notes.json': { notes: [{ ...note, kind: 'rumour' }] } },
      'notes.json:5:15: “kind” is “rumour”; expected “fact”, “view”, “allegation”, “quote” or “forecast”',
    ],
    [
      'a wrong type',
      { 'notes.json': { notes: [{ ...note, paragraph: '1' }] } },
      'notes.json:6:20: “paragraph” is “1”; expected a number without quotation marks',
    ],
    [
      'a missing key',
      { 'notes.json': { notes: [{ ...note, text: undefined }] } },
      'notes.json:3:5: “text” is missing',
    ],
    [
      'a dangling entity',
      { 'notes.json': { notes: [{ ...note, about: ['place/mins'] }] } },
      'notes.json:8:9: there is no entity “place/mins”; did you mean “place/minsk”?',
    ],
    [
      'a dangling theme',
      { 'notes.json': { notes: [{ ...note, themes: ['weather'] }] } },
      'notes.json:12:9: there is no theme “weather”',
    ],
    [
      'a duplicate id',
      { 'notes.json': { notes: [note, note] } },
      'notes.json:16:13: the id “F01” is already used in line 4; expected another',
    ],
    [
      'a paragraph out of range',
      { 'notes.json': { notes: [{ ...note, paragraph: 12 }] } },
      'notes.json:6:20: paragraph 12; the source has 11 (pack.json, line 15)',
    ],
    [
      'a prototype key',
      { 'notes.json': '{"notes": [], "__proto__": {"x": 1}}' },
      'notes.json:1:15: a pack may not have the key “__proto__”',
    ],
    [
      'deep nesting',
      { 'notes.json': `{"notes": ${'['.repeat(10_000)}` },
      'notes.json:1:42: more than 32 brackets inside one another',
    ],
  ])('refuses %s and says where and what was expected', (_, changes, message) => {
    const files = Object.fromEntries(
      Object.entries(smallPack(names, changes)).filter(([, text]) => text !== undefined),
    );
    expect(problems(files)).toContain(message);
  });

  it('refuses a name that would mean two entities', () => {
    const files = smallPack({
      en: { 'place/minsk': { names: ['Minsk'] }, 'place/other': { names: ['MINSK'] } },
    });
    expect(problems(files)).toEqual([
      'names/en.json:11:9: “MINSK” already names “place/minsk” (names/en.json, line 6); expected a name of its own',
    ]);
  });

  it('refuses a paradigm that the name does not fit', () => {
    const files = smallPack({
      ru: { 'place/minsk': { names: [{ name: 'Минск', inflect: 'f-a' }] } },
    });
    expect(problems(files)).toEqual([
      'names/ru.json:6:9: “Минск” does not end in “а”, which “f-a” cuts off',
    ]);
  });

  it('decodes the names of a loaded pack once, when they are first asked for', () => {
    const compact = compilePack(smallPack(names));
    const whole = loadPack(JSON.stringify(compact));
    expect(whole.names).toBe(whole.names);
    expect(whole.entities).toEqual(whole.names.entities);
    const spoilt = {
      ...compact,
      names: {
        ...compact.names,
        parts: { ...compact.names.parts, Latn: { ...compact.names.parts.Latn, base: '?' } },
      },
    };
    const pack = loadPack(JSON.stringify(spoilt));
    expect(pack.content.title).toBe('A small pack');
    expect(() => pack.names).toThrow('names: ');
  });

  it('refuses to load a compact file of another format', () => {
    const compact = { ...compilePack(smallPack(names)), format: 1 };
    expect(() => loadPack(JSON.stringify(compact))).toThrow('compact pack: format 1; expected 8');
  });
});
