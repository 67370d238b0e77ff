import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeItems, type FakeItems } from '../../../test/support/fake-items.ts';
import { SMALL_SOUND_PACK } from '../../../test/pack/mistakes/small-sound-pack.ts';
import { SMALL_TRANSLATION } from '../../../test/pack/mistakes/small-translation.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compilePack } from '../compile/compile.ts';
import { itemKeys, PACKS_KEY, type StoredPack, type StoredPacks } from '../format/stored.ts';
import { idsWithPack } from './ids-with-pack.ts';
import {
  createPackReader,
  ofEachPack,
  type PackReader,
  type ReadingLanguages,
} from './pack-reader.ts';
import { storedItems } from './stored-items.ts';

const pack = compilePack(
  smallPack({
    en: { 'place/minsk': { names: ['Minsk'] } },
    ru: { 'place/minsk': { names: ['Минск'] } },
  }),
);
const BUILD = 'b1';
const ANY: ReadingLanguages = { notes: [] };
const items = storedItems([pack], BUILD);
const list = items[PACKS_KEY] as StoredPacks;
const [stored] = list.packs;

let area: FakeItems;
let restore: ReturnType<typeof vi.fn<() => Promise<void>>>;
let reader: PackReader;
let onLostWords: ReturnType<typeof vi.fn<(error: unknown) => void>>;

beforeEach(() => {
  area = fakeItems(items);
  restore = vi.fn<() => Promise<void>>(async () => {});
  onLostWords = vi.fn<(error: unknown) => void>();
  reader = createPackReader(area, BUILD, restore, onLostWords);
});

describe('stored packs', () => {
  it('are read as they were stored, without asking the worker', async () => {
    const index = await reader.index();
    expect(index?.packs).toEqual([
      {
        id: 'small',
        key: 'small:b1',
        parts: ['other', 'Latn', 'Cyrl'],
        languages: ['en'],
        wordLanguages: [],
      },
    ]);
    const names = await reader.names(stored!, ['other', 'Cyrl']);
    expect(names?.parts).toEqual({
      other: pack.names.parts.other,
      Cyrl: pack.names.parts.Cyrl,
    });
    const withPack = idsWithPack(pack);
    expect(names?.marks.common).toEqual(withPack.names.common);
    expect(await reader.content(stored!, ANY)).toEqual(withPack.content);
    expect(await reader.argument(stored!, [])).toEqual(withPack.argument);
    expect(restore).not.toHaveBeenCalled();
  });

  it('are read piece by piece: a page reads no script that it does not need', async () => {
    await reader.names(stored!, ['other', 'Cyrl', 'Hebr']);
    expect(area.reads).toEqual([
      ['pack:small:b1:marks', 'pack:small:b1:names:other', 'pack:small:b1:names:Cyrl'],
    ]);
  });

  it('are read without what all scripts need for a page that has it', async () => {
    expect(await reader.moreNames(stored!, ['Cyrl', 'Hebr'])).toEqual({
      pack: stored,
      parts: { Cyrl: pack.names.parts.Cyrl },
    });
    expect(area.reads).toEqual([['pack:small:b1:names:Cyrl']]);
  });

  it.each<[string, (area: FakeItems) => void]>([
    ['empty', ({ items: all }) => all.clear()],
    ['half written', ({ items: all }) => all.delete('pack:small:b1:names:Cyrl')],
    ['of an older build', ({ items: all }) => all.set(PACKS_KEY, { format: 5, build: 'b0' })],
    ['of a newer format', ({ items: all }) => all.set(PACKS_KEY, { format: 99, build: BUILD })],
    ['something else', ({ items: all }) => all.set(PACKS_KEY, 'x')],
    ['without a list', ({ items: all }) => all.set(PACKS_KEY, { ...list, packs: 7 })],
    ['of packs without parts', ({ items: all }) => all.set(PACKS_KEY, { ...list, packs: [{}] })],
  ])('[fault 31] are stored again if the storage is %s', async (_, damage) => {
    damage(area);
    restore.mockImplementation(() => area.set(items));
    expect((await reader.index())?.packs).toEqual([stored]);
    expect((await reader.names(stored!, ['Cyrl']))?.parts.Cyrl).toEqual(pack.names.parts.Cyrl);
    expect(restore).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['no JSON', 'x'],
    ['no text', {}],
    ['nothing', 'null'],
    ['empty', '{}'],
    ['without notes', JSON.stringify({ ...pack.content, notes: undefined })],
  ])('[fault 31] are stored again if what cards show is %s', async (_, content) => {
    area.items.set('pack:small:b1:content:en', content);
    restore.mockImplementation(() => area.set(items));
    expect(await reader.content(stored!, ANY)).toEqual(idsWithPack(pack).content);
    expect(restore).toHaveBeenCalledTimes(1);
  });

  it('[fault 31] are stored again if the browser refuses to read them', async () => {
    area.beforeRead = () => {
      throw new Error('IO error');
    };
    restore.mockImplementation(async () => void (area.beforeRead = () => {}));
    expect((await reader.index())?.packs).toEqual([stored]);
  });

  it('[fault 31] are missing if storing them again does not help', async () => {
    area.items.clear();
    expect(await reader.index()).toBeUndefined();
    expect(await reader.names(stored!, ['other'])).toBeUndefined();
    expect(await reader.content(stored!, ANY)).toBeUndefined();
    expect(restore).toHaveBeenCalledTimes(3);
  });
});

describe('the texts of a pack', () => {
  const translated = compilePack({
    ...SMALL_SOUND_PACK,
    'translations/ru.json': SMALL_TRANSLATION,
  });
  const all = storedItems([translated], BUILD);
  const [entry] = (all[PACKS_KEY] as StoredPacks).packs;

  it.each<[string, readonly string[], string, string]>([
    ['in the wanted language', ['ru', 'en'], 'Мирные переговоры', 'Переговоры шли в Париже.'],
    ['in its own where it is wanted', ['en'], 'The peace talks', 'The talks were held in Paris.'],
    ['in its own else', ['de'], 'The peace talks', 'The talks were held in Paris.'],
  ])('are read %s', async (_, notes, title, sentence) => {
    area = fakeItems(all);
    reader = createPackReader(area, BUILD, restore, onLostWords);
    const content = await reader.content(entry!, { notes, texts: ['en'] });
    expect(content?.title).toBe(title);
    expect(Object.keys(content?.cues ?? {})).toEqual(['en']);
    expect((await reader.argument(entry!, notes))?.[1]?.sentences[0]).toBe(sentence);
    expect(area.reads).toHaveLength(2);
    expect(restore).not.toHaveBeenCalled();
    expect(onLostWords).not.toHaveBeenCalled();
  });

  it('are read without the words that rank them where these are missing, which is reported', async () => {
    area = fakeItems({ ...all, [itemKeys.words(entry!, 'en')]: undefined });
    reader = createPackReader(area, BUILD, restore, onLostWords);
    const content = await reader.content(entry!, { notes: [], texts: ['en'] });
    expect(content?.title).toBe('The peace talks');
    expect(content?.cues).toBeUndefined();
    expect(onLostWords.mock.calls.map(([error]) => (error as Error).message)).toEqual([
      `${entry!.id}: the words for en cannot be read from storage`,
    ]);
  });
});

it('a pack that cannot be read or decoded is left out, and the others keep their order', async () => {
  const packs = ['a', 'b', 'c'].map((id) => ({ id }) as StoredPack);
  const onProblem = vi.fn<(error: unknown) => void>();
  const read = async ({ id }: StoredPack): Promise<string | undefined> => {
    if (id === 'a') throw new Error('no base');
    return id === 'b' ? undefined : id;
  };
  expect(await ofEachPack(packs, read, onProblem)).toEqual(['c']);
  expect(await ofEachPack(packs, async ({ id }) => id, onProblem)).toEqual(['a', 'b', 'c']);
  expect(await ofEachPack(packs, async () => undefined, onProblem)).toBeUndefined();
  expect(await ofEachPack([], read, onProblem)).toEqual([]);
  expect(onProblem).toHaveBeenCalledExactlyOnceWith(new Error('no base'));
});
