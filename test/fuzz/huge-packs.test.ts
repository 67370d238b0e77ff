import { mkdtempSync, openSync, closeSync, ftruncateSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPackFolder } from '../../tools/build/read-pack.ts';
import { compilePack } from '../../src/pack/compile/compile.ts';
import { PackError } from '../../src/pack/source/pack-error.ts';
import type { SourceFiles } from '../../src/pack/source/sources.ts';
import { smallPack } from '../support/small-pack.ts';
import { withinGuard } from './within-guard.ts';

describe('[fault 26] a pack that is too much', () => {
  // More than a call may have arguments.
  const many = 130_000;
  const names = (entry: unknown) => ({ en: { 'place/minsk': { names: [entry] } } });
  const words = (count: number, word: string) =>
    Array.from({ length: count }, () => word).join(' ');
  const sections = '"locator": { "unit": "section" }';

  it.each<[string, SourceFiles, string]>([
    [
      'a list of that many wrong items',
      smallPack({}, { 'notes.json': { notes: Array.from({ length: many }, () => 1) } }),
      'notes.json: and 129980 more',
    ],
    [
      'one key that many times',
      smallPack({}, { 'notes.json': `{${'"a":1,'.repeat(many)}"a":1}` }),
      'notes.json: and 129980 more',
    ],
    [
      'that many slips of the pen',
      smallPack({}, { 'notes.json': 'x '.repeat(many) }),
      'notes.json:1:1: “x” where “{” is expected',
    ],
    [
      'that many references that lead nowhere',
      smallPack(
        { en: { 'place/minsk': { names: ['Minsk'] } } },
        {
          'timeline.json': {
            points: [
              {
                id: 'x',
                when: { from: '2020', label: '2020' },
                text: 'x',
                paragraphs: [1],
                notes: [],
                entities: Array.from({ length: 20_000 }, (_, i) => `place/x${i}`),
              },
            ],
          },
        },
      ),
      'timeline.json: and 19980 more',
    ],
    [
      'a long argument by sections, the last of which is there twice',
      smallPack(
        { en: { 'place/minsk': { names: ['Minsk'] } } },
        {
          'pack.json': smallPack({})['pack.json']!.replace(/"locator": {[^}]*}/, sections),
          'argument.json': JSON.stringify({
            paragraphs: Array.from({ length: 20_000 }, (_, i) => ({
              section: `1.${Math.min(i, 19_998)}`,
              sentences: ['One.', 'Two.'],
            })),
          }),
        },
      ),
      'section 1.19998 is already in line 1; expected it once',
    ],
    [
      'brackets within brackets behind a comment with a quotation mark',
      smallPack({}, { 'notes.json': `/* " */ ${'['.repeat(100_000)}` }),
      'notes.json:1:41: more than 32 brackets inside one another',
    ],
    [
      'more values than fit',
      smallPack({}, { 'notes.json': `[${'1,'.repeat(1_000_001)}1]` }),
      'more than 1000000 values; expected fewer',
    ],
    [
      'more text than is looked at',
      smallPack({}, { 'notes.json': `"${'x'.repeat(16_000_000)}"` }),
      'is too large (17 MB); expected at most 16 MB',
    ],
    [
      'an id that is longer than the stack is deep',
      smallPack({}, { 'entities.json': `{"entities":[{"id":"a/${'b-'.repeat(3_000_000)}b"}]}` }),
      'entities.json:1:20: this text has 6000003 letters; expected at most 100000',
    ],
    [
      'a name whose words have variants that multiply',
      smallPack({ ru: names({ name: words(20, 'Ива'), inflect: words(20, 'f-a') }).en as never }),
      'has too many forms; expected at most 1000',
    ],
    ['a name of too many words', smallPack(names(words(25, 'Aa'))), 'expected at most 24'],
    [
      'a name of nothing that is seen',
      smallPack(names({ name: '\u200b\u200c\u200d' })),
      'has a character that cannot be seen at its beginning',
    ],
    [
      'names of more letters than there are symbols',
      smallPack({
        en: {
          'place/minsk': {
            names: Array.from({ length: 2500 }, (_, i) =>
              String.fromCharCode(0x4e00 + 2 * i, 0x4e01 + 2 * i),
            ),
          },
        },
      }),
      'names: have 5000 different letters; expected fewer than 4095',
    ],
  ])('is refused, with %s', (_, files, message) => {
    const problems = withinGuard(() => problemsOf(() => compilePack(files)));
    expect(problems.some((line) => line.includes(message))).toBe(true);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('may not have a theme named “%s”', (key) => {
    const pack = JSON.parse(smallPack({})['pack.json']!) as Record<string, unknown>;
    const text = JSON.stringify({ ...pack, themes: { x: 'y' } }).replace('"x":"y"', `"${key}":"y"`);
    expect(problemsOf(() => compilePack(smallPack({}, { 'pack.json': text })))).toEqual([
      expect.stringMatching(`^pack.json:1:\\d+: a pack may not have the key “${key}”$`),
    ]);
  });

  it.each(['\\ud800', '\\u202e', '\\u0000', '\\ue000'])('may not have %s in a text', (written) => {
    const text = smallPack({})['pack.json']!.replace('A small', `A ${written} small`);
    expect(problemsOf(() => compilePack(smallPack({}, { 'pack.json': text })))).toEqual([
      'pack.json:5:12: this text has a character that cannot be seen after “A ”; delete it',
    ]);
  });
});

describe('[fault 26] a folder of a pack', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
    for (const [file, text] of Object.entries(smallPack({})))
      writeFileSync(join(folder, file), text);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('with a file of 500 MB is refused by its size, before it is read', () => {
    // A file with a hole: it takes no room, and has 500 MB for whoever reads it.
    const file = openSync(join(folder, 'notes.json'), 'w');
    ftruncateSync(file, 500_000_000);
    closeSync(file);
    expect(problemsOf(() => readPackFolder(folder))).toEqual([
      'notes.json: is too large (500 MB); expected at most 16 MB',
    ]);
  });

  it('with more files than a pack has is refused', () => {
    for (let i = 0; i < 1001; i++) writeFileSync(join(folder, `${i}.json`), '{}');
    expect(problemsOf(() => readPackFolder(folder))).toEqual([
      '.: has more than 1000 files; expected a pack’s few',
    ]);
  });
});

function problemsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof PackError) return error.message.split('\n');
    throw error;
  }
  return [];
}
