import { expect, it } from 'vitest';
import { SMALL_SOUND_PACK } from '../../../test/pack/mistakes/small-sound-pack.ts';
import { SMALL_TRANSLATION } from '../../../test/pack/mistakes/small-translation.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import type { PackContent } from '../../core/model.ts';
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

it('each language of a pack has items of its own', () => {
  const translated = compilePack({
    ...SMALL_SOUND_PACK,
    'translations/ru.json': SMALL_TRANSLATION,
  });
  const items = storedItems([translated], 'b1');
  const { packs } = items[PACKS_KEY] as StoredPacks;
  expect(packs[0]?.languages).toEqual(['en', 'ru']);
  const [en, ru] = ['en', 'ru'].map(
    (language) =>
      JSON.parse(items[`pack:peace-talks:b1:content:${language}`] as string) as PackContent,
  );
  expect(ru!.notes.map(({ id }) => id)).toEqual(en!.notes.map(({ id }) => id));
  expect(ru!.notes[1]!.text).toBe('Клемансо вёл переговоры в Париже.');
  expect(items['pack:peace-talks:b1:argument:ru']).toMatchObject([
    {
      sentences: [
        'Всё начинается с [Вильсона](peace-talks:person/wilson).',
        'У него не было плана.',
      ],
    },
    {},
    {},
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
