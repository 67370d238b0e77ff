import { expect, it } from 'vitest';
import { smallPack } from '../../../test/support/small-pack.ts';
import { createPageGate } from '../../core/names/page-gate.ts';
import { compilePack } from '../compile/compile.ts';
import { PACKS_KEY, type StoredPacks } from '../format/stored.ts';
import { loadGate } from '../load/load-gate.ts';
import { storedItems } from './stored-items.ts';

const small = compilePack(smallPack({ en: { 'place/minsk': { names: ['Grodno'] } } }));
const other = compilePack(smallPack({ ru: { 'place/minsk': { names: ['Брест'] } } }));
const renamed = { ...other, content: { ...other.content, id: 'other' } };

it('the items of packs have keys of their own, and of the build', () => {
  expect(Object.keys(storedItems([small, renamed], 'b1')).sort()).toEqual([
    'pack:other:b1:argument:en',
    'pack:other:b1:content:en',
    'pack:other:b1:marks',
    'pack:other:b1:names:Cyrl',
    'pack:other:b1:names:other',
    'pack:small:b1:argument:en',
    'pack:small:b1:content:en',
    'pack:small:b1:marks',
    'pack:small:b1:names:Latn',
    'pack:small:b1:names:other',
    'packs',
    'packs:all-names',
  ]);
});

it('one gate lets the names of all packs pass', () => {
  const { gate } = storedItems([small, renamed], 'b1')[PACKS_KEY] as StoredPacks;
  const passes = (text: string): boolean => createPageGate(loadGate(gate)).passes(text);
  expect(passes('To Grodno today')).toBe(true);
  expect(passes('Сегодня Брест живёт')).toBe(true);
  expect(passes('To Lublin today, сегодня')).toBe(false);
});

it('the same packs are stored as the same bytes', () => {
  const bytes = (): string => JSON.stringify(storedItems([small, renamed], 'b1'));
  expect(bytes()).toBe(bytes());
});
