import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPackFolder } from './read-pack.ts';

let around = '';
let folder = '';
const write = (path: string, text = '{}'): void => writeFileSync(join(around, path), text);
const link = (path: string, target: string): void => symlinkSync(target, join(folder, path));

beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
  folder = join(around, 'pack');
  mkdirSync(join(folder, 'names'), { recursive: true });
  write('pack/pack.json');
  write('pack/names/en.json');
});
afterEach(() => rmSync(around, { recursive: true }));

it('reads a pack and leaves out what may be beside it', () => {
  mkdirSync(join(folder, '.git'));
  for (const path of ['.git/config', '.DS_Store', 'README.md', 'Thumbs.db', 'names/.en.json.swp'])
    write(`pack/${path}`);
  expect(Object.keys(readPackFolder(folder))).toEqual(['names/en.json', 'pack.json']);
});

it('knows of other files, but does not read them', () => {
  write('pack/film.mp4', 'x'.repeat(100));
  expect(readPackFolder(folder)['film.mp4']).toHaveLength(0);
});

it('follows links within the folder, and one to the folder', () => {
  write('pack/all.json', '{"a": 1}');
  link('notes.json', 'all.json');
  link('cues', 'names');
  symlinkSync(folder, join(around, 'shortcut'));
  const files = readPackFolder(join(around, 'shortcut'));
  expect(String(files['notes.json'])).toBe('{"a": 1}');
  expect(String(files['cues/en.json'])).toBe('{}');
});

it.each([
  ['nothing', 'none.json', 'notes.json: is a link that leads nowhere'],
  ['itself', 'notes.json', 'notes.json: is a link that leads nowhere'],
  [
    'a file elsewhere',
    '../elsewhere.json',
    'notes.json: is a link to something outside the pack’s folder; expected the file itself',
  ],
  ['the folder that it is in', '.', 'notes.json: is a link to a folder that it is in; delete it'],
])('says of a link to %s what is wrong', (_, target, message) => {
  write('elsewhere.json');
  link('notes.json', target);
  expect(() => readPackFolder(folder)).toThrow(message);
});
