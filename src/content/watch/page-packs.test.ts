import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeItems, type FakeItems } from '../../../test/support/fake-items.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { createPageGate } from '../../core/names/page-gate.ts';
import { compilePack } from '../../pack/compile/compile.ts';
import { ALL_NAMES_KEY, PACKS_KEY } from '../../pack/format/stored.ts';
import { createPackReader } from '../../pack/store/pack-reader.ts';
import { storedItems } from '../../pack/store/stored-items.ts';
import { createPagePacks, type PagePacks } from './page-packs.ts';

const minsk = { en: { 'place/minsk': { names: ['Minsk'] } } };
const sources = smallPack(minsk);
const pack = compilePack(sources);
const items = storedItems([pack], 'b1');

let area: FakeItems;
let restore: ReturnType<typeof vi.fn<() => Promise<void>>>;
let packs: PagePacks;

const fail = (error: unknown): never => {
  throw error;
};

beforeEach(() => {
  area = fakeItems(items);
  restore = vi.fn<() => Promise<void>>(() => area.set(items));
  packs = createPagePacks(createPackReader(area, 'b1', restore, fail), restore, fail);
});

describe('the packs of a page', () => {
  it('give the gate, names and content, and read the list once', async () => {
    const rules = await packs.rules(false);
    expect(createPageGate(rules!).passes('In Minsk')).toBe(true);
    const [names] = (await packs.names(['Latn']))!;
    expect(names!.parts.Latn).toEqual(pack.names.parts.Latn);
    expect(names!.marks.common.entities).toEqual(['small:place/minsk']);
    expect((await packs.contents({ notes: [], texts: ['en'] }))?.map(({ title }) => title)).toEqual(
      ['A small pack'],
    );
    expect(area.reads.filter((keys) => keys.includes(PACKS_KEY))).toHaveLength(1);
    expect(restore).not.toHaveBeenCalled();
  });

  it('have a gate that also lets the names of quiet entities pass', async () => {
    const quiet = { entities: ['place/minsk'], keys: [], within: 0, subject: [] };
    const identity = JSON.parse(sources['pack.json']!) as object;
    const files = smallPack(minsk, { 'pack.json': { ...identity, quiet } });
    area.items.clear();
    await area.set(storedItems([compilePack(files)], 'b1'));
    const passes = async (withQuiet: boolean) =>
      createPageGate((await packs.rules(withQuiet))!).passes('In Minsk');
    expect(await passes(false)).toBe(false);
    expect(await passes(true)).toBe(true);
  });

  it('have their gate of all names read once, too', async () => {
    await packs.rules(true);
    await packs.rules(true);
    expect(area.reads).toEqual([[ALL_NAMES_KEY]]);
    await packs.restore();
    await packs.rules(true);
    expect(area.reads).toEqual([[ALL_NAMES_KEY], [ALL_NAMES_KEY]]);
  });

  it('are those of all packs, in their order; one that cannot be read is left out', async () => {
    const other = { ...pack, content: { ...pack.content, id: 'other' } };
    const both = storedItems([other, pack], 'b1');
    area.items.clear();
    await area.set(both);
    const entities = async () =>
      (await packs.names(['Latn']))?.flatMap(({ marks }) => marks.common.entities);
    expect(await entities()).toEqual(['other:place/minsk', 'small:place/minsk']);
    area.items.delete('pack:other:b1:marks');
    restore.mockImplementation(async () => {});
    expect(await entities()).toEqual(['small:place/minsk']);
  });

  it('are none, and nothing is asked of the worker, if all are switched off', async () => {
    area.items.clear();
    await area.set(storedItems([], 'b1'));
    expect(createPageGate((await packs.rules(false))!).passes('In Minsk')).toBe(false);
    expect(await packs.names(['Latn'])).toEqual([]);
    expect(await packs.contents({ notes: [], texts: ['en'] })).toEqual([]);
    expect(area.reads).toEqual([[PACKS_KEY]]);
    expect(restore).not.toHaveBeenCalled();
  });

  it('[fault 31] are stored again if the gate cannot be decoded', async () => {
    const stored = items[PACKS_KEY] as object;
    area.items.set(PACKS_KEY, { ...stored, gate: { table: '?' } });
    expect(createPageGate((await packs.rules(false))!).passes('In Minsk')).toBe(true);
    expect(restore).toHaveBeenCalledTimes(1);
  });

  it('[fault 31] are there late if the storage answers late', async () => {
    let answer = (): void => {};
    area.beforeRead = () => new Promise<void>((resolve) => (answer = resolve));
    const rules = packs.rules(false);
    area.beforeRead = () => {};
    answer();
    expect(createPageGate((await rules)!).passes('In Minsk')).toBe(true);
  });

  it('[fault 31] are there for the next question if the storage could not be read before', async () => {
    restore.mockImplementation(async () => {});
    area.beforeRead = () => {
      throw new Error('no storage');
    };
    expect(await packs.rules(false)).toBeUndefined();
    area.beforeRead = () => {};
    expect((await packs.names(['Latn']))?.[0]?.parts.Latn).toEqual(pack.names.parts.Latn);
  });

  it('[fault 31] are there for the next question if the gate could not be decoded before', async () => {
    restore.mockImplementation(async () => {});
    const stored = items[PACKS_KEY] as object;
    area.items.set(PACKS_KEY, { ...stored, gate: { table: '?' } });
    await expect(packs.rules(false)).rejects.toThrow('is no width of numbers');
    area.items.set(PACKS_KEY, stored);
    expect(createPageGate((await packs.rules(false))!).passes('In Minsk')).toBe(true);
  });

  it('[fault 31] are missing if the storage stays empty or refuses', async () => {
    restore.mockImplementation(async () => {});
    area.items.clear();
    expect(await packs.rules(false)).toBeUndefined();
    expect(await packs.names(['other'])).toBeUndefined();
    area.beforeRead = () => {
      throw new Error('no storage');
    };
    expect(await packs.contents({ notes: [], texts: ['en'] })).toBeUndefined();
  });

  it('are read anew after they were stored again', async () => {
    await packs.rules(false);
    await packs.restore();
    await packs.rules(false);
    expect(area.reads.filter((keys) => keys.includes(PACKS_KEY))).toHaveLength(2);
  });
});
