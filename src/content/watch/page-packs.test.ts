import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeItems, type FakeItems } from '../../../test/support/fake-items.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { createPageGate } from '../../core/names/page-gate.ts';
import { compilePack } from '../../pack/compile/compile.ts';
import { PACKS_KEY } from '../../pack/format/stored.ts';
import { createPackReader } from '../../pack/store/pack-reader.ts';
import { storedItems } from '../../pack/store/stored-items.ts';
import { createPagePacks, type PagePacks } from './page-packs.ts';

const pack = compilePack(smallPack({ en: { 'place/minsk': { names: ['Minsk'] } } }));
const items = storedItems([pack], 'b1');

let area: FakeItems;
let restore: ReturnType<typeof vi.fn<() => Promise<void>>>;
let packs: PagePacks;

beforeEach(() => {
  area = fakeItems(items);
  restore = vi.fn<() => Promise<void>>(() => area.set(items));
  packs = createPagePacks(createPackReader(area, 'b1', restore), restore);
});

describe('the packs of a page', () => {
  it('give the gate, names and content, and read the list once', async () => {
    const rules = await packs.rules();
    expect(createPageGate(rules!).passes('In Minsk')).toBe(true);
    expect((await packs.names(['Latn']))?.parts.Latn).toEqual(pack.names.parts.Latn);
    expect(await packs.content()).toEqual(pack.content);
    expect(area.reads.filter((keys) => keys.includes(PACKS_KEY))).toHaveLength(1);
    expect(restore).not.toHaveBeenCalled();
  });

  it('are stored again if the gate cannot be decoded', async () => {
    const stored = items[PACKS_KEY] as object;
    area.items.set(PACKS_KEY, { ...stored, gate: { table: '?' } });
    expect(createPageGate((await packs.rules())!).passes('In Minsk')).toBe(true);
    expect(restore).toHaveBeenCalledTimes(1);
  });

  it('are there late if the storage answers late', async () => {
    let answer = (): void => {};
    area.beforeRead = () => new Promise<void>((resolve) => (answer = resolve));
    const rules = packs.rules();
    area.beforeRead = () => {};
    answer();
    expect(createPageGate((await rules)!).passes('In Minsk')).toBe(true);
  });

  it('are missing if the storage stays empty or refuses', async () => {
    restore.mockImplementation(async () => {});
    area.items.clear();
    expect(await packs.rules()).toBeUndefined();
    expect(await packs.names(['other'])).toBeUndefined();
    area.beforeRead = () => {
      throw new Error('no storage');
    };
    expect(await packs.content()).toBeUndefined();
  });

  it('are read anew after they were stored again', async () => {
    await packs.rules();
    await packs.restore();
    await packs.rules();
    expect(area.reads.filter((keys) => keys.includes(PACKS_KEY))).toHaveLength(2);
  });
});
