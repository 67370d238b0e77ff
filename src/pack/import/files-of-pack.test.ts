import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { filesOfPack } from './files-of-pack.ts';

const filesOf = (...paths: readonly string[]): string[] =>
  Object.keys(filesOfPack(new Map(paths.map((path) => [path, strToU8('{}')]))));

it('the files of a pack may lie in one folder', () => {
  expect(filesOf('pack.json', 'names/en.json')).toEqual(['pack.json', 'names/en.json']);
  expect(filesOf('mine/pack.json', 'mine/names/en.json')).toEqual(['pack.json', 'names/en.json']);
  expect(filesOf('mine/pack.json', 'other/notes.json')).toEqual([
    'mine/pack.json',
    'other/notes.json',
  ]);
});

it('what systems leave in folders is left out', () => {
  const left = ['__MACOSX/mine/._pack.json', 'mine/.DS_Store', 'mine/.git/config', 'mine/a.json~'];
  expect(filesOf('mine/pack.json', 'mine/README.md', 'mine/names/Thumbs.db', ...left)).toEqual([
    'pack.json',
  ]);
});

it.each(['.my-pack', 'pack~', 'Thumbs.db'])('the folder of a pack may be called %s', (name) => {
  const own = [`${name}/pack.json`, `${name}/names/en.json`, `${name}/.git/config`];
  expect(filesOf(...own)).toEqual(['pack.json', 'names/en.json']);
  const left = [`__MACOSX/${name}/._pack.json`, '.DS_Store', 'README.md'];
  expect(filesOf(...left, ...own)).toEqual(['pack.json', 'names/en.json']);
});

it('folders that a pack may lie beside are left out', () => {
  expect(filesOf('.git/config', 'mine/pack.json')).toEqual(['pack.json']);
  expect(filesOf('.git/config', 'pack.json')).toEqual(['pack.json']);
  expect(filesOf('.git/config', '.vscode/settings.json')).toEqual([]);
});

it('a file whose name objects have is a file like any other', () => {
  expect(filesOf('pack.json', '__proto__')).toEqual(['pack.json', '__proto__']);
});
