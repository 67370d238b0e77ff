import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeItems } from '../../../test/support/fake-items.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compilePack } from '../../pack/compile/compile.ts';
import { itemKeys, PACKS_KEY, type StoredPacks } from '../../pack/format/stored.ts';
import { storedItems } from '../../pack/store/stored-items.ts';
import type { browser } from '../../platform/browser.ts';
import { readNames, readOwnContents, readPacks } from './stored-packs.ts';

const fake = vi.hoisted(() => ({ browser: {} as typeof browser }));
vi.mock('../../platform/browser.ts', () => fake);
vi.mock('../../platform/native-browser.ts', () => ({ nativeBrowser: fake.browser }));

const pack = compilePack(smallPack({ en: { 'place/minsk': { names: ['Minsk'] } } }));
const items = storedItems([pack], __BUILD__);
const stored = (items[PACKS_KEY] as StoredPacks).packs[0]!;
const problems = vi.fn<(error: unknown) => void>();

beforeEach(() => problems.mockReset());

/** Makes these items what the storage has; the worker cannot mend them. */
function store(there: Record<string, unknown>): void {
  Object.assign(fake.browser, {
    storage: { local: fakeItems(there) },
    runtime: { sendMessage: async () => ({ ok: true, value: false }) },
  });
}

async function read(there: Record<string, unknown>): Promise<string[] | undefined> {
  store(there);
  return (await readPacks(problems, []))?.map(({ content }) => content.id);
}

describe('the packs to read', () => {
  it('are those that are on', async () => {
    expect(await read(items)).toEqual(['small']);
  });

  it('are none if all are switched off', async () => {
    expect(await read(storedItems([], __BUILD__))).toEqual([]);
  });

  it('are unknown if their list is missing, or what it names', async () => {
    expect(await read({})).toBeUndefined();
    const { [itemKeys.content(stored, 'en')]: _, ...others } = items;
    expect(await read(others)).toBeUndefined();
  });

  it('are there without their names', async () => {
    const { [itemKeys.marks(stored)]: _, ...others } = items;
    expect(await read(others)).toEqual(['small']);
  });
});

describe('the names of the packs', () => {
  const ids = async (there: Record<string, unknown>): Promise<string[] | undefined> => {
    store(there);
    const names = await readNames(problems);
    return names && [...names.keys()];
  };

  it('are those of the packs that are on', async () => {
    expect(await ids(items)).toEqual(['small']);
    expect(await ids(storedItems([], __BUILD__))).toEqual([]);
    expect(problems).not.toHaveBeenCalled();
  });

  it('are unknown where they are missing', async () => {
    const { [itemKeys.marks(stored)]: _, ...others } = items;
    expect(await ids(others)).toBeUndefined();
    expect(await ids({})).toBeUndefined();
  });

  it('are unknown where they cannot be decoded, and that is reported', async () => {
    const [part] = stored.parts;
    const damaged = { ...(items[itemKeys.names(stored, part!)] as object), base: '?' };
    expect(await ids({ ...items, [itemKeys.names(stored, part!)]: damaged })).toBeUndefined();
    expect(problems).toHaveBeenCalledOnce();
  });
});

describe('the words for the themes of the packs', () => {
  const cues = { en: { sea: 'wave|tide' }, de: { sea: 'welle' } };
  const withCues = { ...pack, content: { ...pack.content, themes: { sea: 'the sea' }, cues } };
  const themed = storedItems([withCues], __BUILD__);
  const cuesRead = async () =>
    Object.fromEntries(
      [...(await readOwnContents(problems))!].map(([id, content]) => [id, content.cues]),
    );

  it('are those of all languages', async () => {
    store(themed);
    expect(await cuesRead()).toEqual({ small: cues });
  });

  it('are none where those of a language are missing, and the pack is still there', async () => {
    const { key } = (themed[PACKS_KEY] as StoredPacks).packs[0]!;
    const { [`pack:${key}:words:de`]: _, ...others } = themed;
    store(others);
    expect(await cuesRead()).toEqual({ small: { en: {}, de: {} } });
  });
});
