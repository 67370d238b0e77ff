import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../test/support/eventually.ts';
import { fakeItems, type FakeItems } from '../../test/support/fake-items.ts';
import { smallPack } from '../../test/support/small-pack.ts';
import type { PackContent } from '../core/model.ts';
import type { PackChoice } from '../core/settings/pack-choices.ts';
import { compilePack } from '../pack/compile/compile.ts';
import { COMPACT_FORMAT } from '../pack/format/compact.ts';
import type { WholeKeptPack } from '../pack/format/kept.ts';
import { FORMER_KEY, PACKS_KEY, type StoredPacks } from '../pack/format/stored.ts';
import type { browser } from '../platform/browser.ts';
import { createPackReader } from '../pack/store/pack-reader.ts';
import type { MessageHandlers, Sender } from '../platform/messages.ts';
import { fakeKeptPacks, type FakeKeptPacks } from '../../test/support/fake-kept-packs.ts';
import { keptPack } from '../../test/support/kept-pack.ts';
import { MANAGED_KEY } from '../platform/managed-store.ts';
import { keepPacks } from './keep-packs.ts';

const messages = vi.hoisted(() => ({ handlers: {} as MessageHandlers }));
vi.mock('../platform/browser.ts', () => ({ browser: {} }));
vi.mock('../platform/messages.ts', () => ({
  answerMessages: (handlers: MessageHandlers) => (messages.handlers = handlers),
}));

const pack = compilePack(smallPack({ en: { 'place/minsk': { names: ['Minsk'] } } }));
const readFile = async (): Promise<string> => JSON.stringify([pack]);

let local: FakeItems;
let kept: FakeKeptPacks;
let starts: (() => unknown)[];
let installs: (() => unknown)[];
type StorageListener = (changes: Record<string, unknown>, area: string) => void;
let tellChange: StorageListener;
const report = vi.fn<(error: unknown) => void>();

function start(build: string, read = readFile, bundledIds = ['small']): void {
  starts = [];
  installs = [];
  const api = {
    storage: {
      local,
      onChanged: { addListener: (listener: StorageListener) => (tellChange = listener) },
    },
    runtime: {
      onInstalled: { addListener: (listener: () => unknown) => installs.push(listener) },
      onStartup: { addListener: (listener: () => unknown) => starts.push(listener) },
    },
  } as unknown as typeof browser;
  keepPacks(api, report, { readFile: read, build, kept, bundledIds });
}

async function storedBy(build: string): Promise<void> {
  start(build);
  await installs[0]!();
  expect(storedBuild()).toBe(build);
}

/** What a worker waits for that is ended meanwhile. */
const never = (): Promise<never> => new Promise(() => {});
const asked = async (): Promise<unknown> =>
  messages.handlers['restore-packs']!(undefined, {} as Sender);
const storedBuild = (): string | undefined =>
  (local.items.get(PACKS_KEY) as StoredPacks | undefined)?.build;

beforeEach(() => {
  local = fakeItems();
  kept = fakeKeptPacks();
  report.mockReset();
});

describe('keeping the packs', () => {
  it('stores them when the extension is installed', async () => {
    start('b1');
    installs[0]!();
    await eventually(() => expect(storedBuild()).toBe('b1'));
    expect(local.items.has('pack:small:b1:content:en')).toBe(true);
  });

  it('[fault 32] stores them in a second worker when the first was ended before it stored them', async () => {
    local.beforeWrite = never;
    start('b1');
    void asked();
    local.beforeWrite = () => {};
    start('b1');
    expect(await asked()).toBe(true);
    expect(storedBuild()).toBe('b1');
  });

  it('[fault 32] removes the old ones when the browser starts, if the worker was ended before it did', async () => {
    await storedBy('b1');
    local.beforeRemove = never;
    start('b2');
    void installs[0]!();
    await eventually(() => expect(storedBuild()).toBe('b2'));
    expect(local.items.has('pack:small:b1:content:en')).toBe(true);
    local.beforeRemove = () => {};
    local.items.set('settings', 1);
    start('b2');
    starts[0]!();
    await eventually(() => expect(local.items.has('pack:small:b1:content:en')).toBe(false));
    expect([...local.items.keys()].sort()).toEqual([
      'pack:small:b2:argument:en',
      'pack:small:b2:content:en',
      'pack:small:b2:marks',
      'pack:small:b2:names:Latn',
      'pack:small:b2:names:other',
      'packs',
      'packs:all-names',
      'settings',
    ]);
  });

  it('stores all that the build has bundled', async () => {
    const other = { ...pack, content: { ...pack.content, id: 'other' } };
    start('b1', async () => JSON.stringify([pack, other]), ['small', 'other']);
    installs[0]!();
    await eventually(() => expect(storedBuild()).toBe('b1'));
    const { packs } = local.items.get(PACKS_KEY) as StoredPacks;
    expect(packs.map(({ id }) => id)).toEqual(['small', 'other']);
  });

  it('stores those of a new version, and removes the old ones', async () => {
    await storedBy('b1');
    local.items.set('settings', 1);
    // Of a version whose list is not known any more.
    local.items.set('pack:small:b0:content', {});
    start('b2');
    installs[0]!();
    await eventually(() => expect(local.items.has('pack:small:b1:marks')).toBe(false));
    expect([...local.items.keys()].sort()).toEqual([
      'pack:small:b2:argument:en',
      'pack:small:b2:content:en',
      'pack:small:b2:marks',
      'pack:small:b2:names:Latn',
      'pack:small:b2:names:other',
      'packs',
      'packs:all-names',
      'settings',
    ]);
  });

  it('writes nothing when the browser starts and all is there', async () => {
    await storedBy('b1');
    const write = vi.spyOn(local, 'set');
    start('b1');
    local.reads.length = 0;
    starts[0]!();
    await eventually(() => expect(local.reads).toContainEqual([PACKS_KEY]));
    expect(await asked()).toBe(true);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('stores them once for pages that ask at the same time', async () => {
    const write = vi.spyOn(local, 'set');
    start('b1');
    expect(await Promise.all([asked(), asked(), asked()])).toEqual([true, true, true]);
    expect(write).toHaveBeenCalledTimes(1);
    expect(storedBuild()).toBe('b1');
  });

  it('stores them once for pages that ask while they are being stored', async () => {
    const write = vi.spyOn(local, 'set');
    start('b1');
    const installed = installs[0]!();
    expect(await asked()).toBe(true);
    await installed;
    expect(write).toHaveBeenCalledTimes(1);
    expect(await asked()).toBe(true);
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('stores them anew for pages that ask while only what is missing is stored', async () => {
    await storedBy('b1');
    const marks = local.items.get('pack:small:b1:marks');
    local.items.set('pack:small:b1:marks', 'damaged');
    const changed = messages.handlers['store-packs']!(undefined, {} as Sender);
    expect(await asked()).toBe(true);
    await changed;
    expect(local.items.get('pack:small:b1:marks')).toEqual(marks);
  });

  it('reports a storage that is full, and keeps what was stored before', async () => {
    await storedBy('b1');
    const before = new Map(local.items);
    local.beforeWrite = () => {
      throw new Error('QuotaExceededError');
    };
    start('b2');
    expect(await asked()).toBe(false);
    expect(report).toHaveBeenCalledExactlyOnceWith(new Error('QuotaExceededError'));
    expect(local.items).toEqual(before);
  });

  it('[fault 31] a storage that is full leaves pages the packs that they have', async () => {
    await storedBy('b1');
    local.items.delete('pack:small:b1:content:en');
    local.beforeWrite = () => {
      throw new Error('QuotaExceededError');
    };
    start('b1');
    const reader = createPackReader(local, 'b1', asked, report);
    const [stored] = (await reader.index())!.packs;
    expect(await reader.content(stored!, { notes: [] })).toBeUndefined();
    expect((await reader.names(stored!, ['Latn']))?.parts).toEqual({ Latn: pack.names.parts.Latn });
    expect(report).toHaveBeenCalledExactlyOnceWith(new Error('QuotaExceededError'));
  });

  it.each([
    ['is damaged', { build: 'b1', packs: 7 }],
    ['is of a later build', { format: 5, build: 'b2', packs: [] }],
    ['is something else', 'x'],
  ])('[fault 31] stores them when the browser starts and the list %s', async (_, list) => {
    local.items.set(PACKS_KEY, list);
    start('b1');
    starts[0]!();
    await eventually(() => expect(storedBuild()).toBe('b1'));
    await eventually(() => expect(local.items.has('pack:small:b1:content:en')).toBe(true));
  });

  it('reports a file that cannot be read', async () => {
    start('b1', async () => '[{"format": 1}]');
    expect(await asked()).toBe(false);
    expect(String(report.mock.calls[0])).toContain(
      `packs/bundled.json: format 1; expected ${COMPACT_FORMAT}`,
    );
  });

  it('reports a file that has no list of packs', async () => {
    start('b1', async () => JSON.stringify(pack));
    expect(await asked()).toBe(false);
    expect(String(report.mock.calls[0])).toContain('expected a list of packs');
  });

  it('stores them although what was stored before is unreadable', async () => {
    local.items.set(PACKS_KEY, { packs: 7 });
    start('b1');
    expect(await asked()).toBe(true);
    expect(storedBuild()).toBe('b1');
  });
});

describe('imported packs', () => {
  const keyOf = ({ pack: { summary, digest } }: WholeKeptPack, build: string): string =>
    `${summary.id}:${build}-${digest}`;
  const storedKeys = (): string[] =>
    (local.items.get(PACKS_KEY) as StoredPacks).packs.map(({ key }) => key);
  const choose = (...packs: readonly PackChoice[]): void =>
    void local.items.set('pack-choices', { version: 1, packs });
  const changed = async (): Promise<unknown> =>
    messages.handlers['store-packs']!(undefined, {} as Sender);

  const contentOf = (key: string): PackContent =>
    JSON.parse(local.items.get(`pack:${key}:content:en`) as string) as PackContent;

  it('are stored with the bundled one, in the reader’s order, and are told apart', async () => {
    const other = await keptPack({ id: 'other' }, 'b1');
    await kept.put(other);
    choose({ id: 'other', on: true }, { id: 'small', on: true });
    await storedBy('b1');
    expect(storedKeys()).toEqual([keyOf(other, 'b1'), 'small:b1']);
    expect(contentOf(keyOf(other, 'b1')).isImported).toBe(true);
    expect(contentOf('small:b1').isImported).toBeUndefined();
  });

  it('come after the others and are on where the reader has chosen nothing', async () => {
    await kept.put(await keptPack({ id: 'other' }, 'b1'));
    await storedBy('b1');
    expect(storedKeys()).toHaveLength(2);
    expect(storedKeys()[0]).toBe('small:b1');
  });

  it('are left out as soon as an organisation does not allow them, until it does', async () => {
    await kept.put(await keptPack({ id: 'other' }, 'b1'));
    await storedBy('b1');
    for (const [packs, left] of [
      [['other'], 1],
      [[], 0],
      [undefined, 2],
    ] as const) {
      local.items.set(MANAGED_KEY, packs ? { packs } : {});
      tellChange({ [MANAGED_KEY]: {} }, 'local');
      await eventually(() => expect(storedKeys()).toHaveLength(left));
    }
  });

  it('are left out while they are off, and so is the bundled one', async () => {
    const other = await keptPack({ id: 'other' }, 'b1');
    await kept.put(other);
    await storedBy('b1');
    choose({ id: 'small', on: false }, { id: 'other', on: true });
    await changed();
    expect(storedKeys()).toEqual([keyOf(other, 'b1')]);
    choose({ id: 'small', on: false }, { id: 'other', on: false });
    await changed();
    expect(storedKeys()).toEqual([]);
  });

  it('keep what an open page may need until the browser starts again', async () => {
    const other = await keptPack({ id: 'other' }, 'b1');
    const key = `pack:${keyOf(other, 'b1')}:content:en`;
    await kept.put(other);
    await storedBy('b1');
    await kept.remove('other');
    await changed();
    expect(local.items.has(key)).toBe(true);
    await starts[0]!();
    expect(local.items.has(key)).toBe(false);
    expect(local.items.has('pack:small:b1:content:en')).toBe(true);
  });

  it('keep what an open page may need through many changes, up to twenty packs', async () => {
    await storedBy('b1');
    const versions = await Promise.all(
      Array.from({ length: 23 }, (_, i) => keptPack({ id: 'other', version: `1.0.${i}` }, 'b1')),
    );
    for (const version of versions) {
      await kept.put(version);
      await changed();
    }
    const isThere = (version: WholeKeptPack): boolean =>
      local.items.has(`pack:${keyOf(version, 'b1')}:content:en`);
    expect(versions.map(isThere)).toEqual(versions.map((_, i) => i >= 2));
    choose({ id: 'small', on: true }, { id: 'other', on: false });
    await changed();
    choose({ id: 'small', on: true }, { id: 'other', on: true });
    await changed();
    expect(versions.map(isThere)).toEqual(versions.map((_, i) => i >= 3));
    await starts[0]!();
    expect(versions.map(isThere)).toEqual(versions.map((_, i) => i === 22));
    expect(local.items.has(FORMER_KEY)).toBe(false);
  });

  it('keep what an open page may need while all are off', async () => {
    const other = await keptPack({ id: 'other' }, 'b1');
    await kept.put(other);
    await storedBy('b1');
    choose({ id: 'small', on: false }, { id: 'other', on: false });
    await changed();
    choose({ id: 'small', on: true }, { id: 'other', on: false });
    await changed();
    expect(local.items.has(`pack:${keyOf(other, 'b1')}:content:en`)).toBe(true);
  });

  it('keep nothing of former ones whose list is damaged, but for those used last', async () => {
    const other = await keptPack({ id: 'other' }, 'b1');
    await kept.put(other);
    await storedBy('b1');
    local.items.set(FORMER_KEY, [7, null]);
    const index = local.items.get(PACKS_KEY) as StoredPacks;
    local.items.set(PACKS_KEY, { ...index, packs: [...index.packs, { id: 'none' }, null] });
    await kept.remove('other');
    await changed();
    expect(local.items.get(FORMER_KEY)).toEqual([keyOf(other, 'b1')]);
  });

  it('are compiled again by another build, and only then', async () => {
    const other = await keptPack({ id: 'other' }, 'b1');
    await kept.put({ ...other, compiled: { build: 'b0', json: 'nothing that is read' } });
    await storedBy('b1');
    expect(storedKeys()).toContain(keyOf(other, 'b1'));
    expect(kept.packs.get('other')!.compiled).toEqual(other.compiled);
    await kept.put({ ...kept.packs.get('other')!, bundle: new Uint8Array() });
    await changed();
    expect(storedKeys()).toContain(keyOf(other, 'b1'));
  });

  it('are left out with a reason if they cannot be compiled any more, and the others work', async () => {
    const broken = await keptPack({ id: 'broken' }, 'b0');
    await kept.put({ ...broken, bundle: new Uint8Array(3) });
    await kept.put(await keptPack({ id: 'other' }, 'b0'));
    await storedBy('b1');
    expect(storedKeys().map((key) => key.split(':')[0])).toEqual(['small', 'other']);
    expect(kept.packs.get('broken')!.pack.unusable).toEqual({
      build: 'b1',
      reason: expect.stringContaining('is not a zip file') as string,
    });
    const write = vi.spyOn(local, 'set');
    await starts[0]!();
    expect(write).not.toHaveBeenCalled();
  });

  it.each([
    ['cannot be read', () => vi.spyOn(kept, 'compiled').mockRejectedValue(new Error('DataError'))],
    ['is no JSON', () => undefined],
  ])('are compiled again from the bundle if what was compiled %s', async (_, damage) => {
    const other = await keptPack({ id: 'other' }, 'b1');
    await kept.put({ ...other, compiled: { build: 'b1', json: '{"format": 6, "cont' } });
    damage();
    await storedBy('b1');
    expect(storedKeys()).toEqual(['small:b1', keyOf(other, 'b1')]);
    expect(kept.packs.get('other')!.compiled).toEqual(other.compiled);
    expect(report).not.toHaveBeenCalled();
  });

  it('work although what was compiled cannot be kept', async () => {
    const other = await keptPack({ id: 'other' }, 'b0');
    await kept.put(other);
    vi.spyOn(kept, 'putCompiled').mockRejectedValue(new Error('QuotaExceededError'));
    await storedBy('b1');
    expect(storedKeys()).toEqual(['small:b1', keyOf(other, 'b1')]);
    expect(kept.packs.get('other')!.pack.unusable).toBeUndefined();
    expect(report).toHaveBeenCalledExactlyOnceWith(new Error('QuotaExceededError'));
  });

  it('are left out if they cannot be compiled, and the others work although that cannot be noted', async () => {
    const broken = await keptPack({ id: 'broken' }, 'b0');
    await kept.put({ ...broken, bundle: new Uint8Array(3) });
    vi.spyOn(kept, 'putUnusable').mockRejectedValue(new Error('no putUnusable'));
    await storedBy('b1');
    expect(storedKeys()).toEqual(['small:b1']);
    expect(report).toHaveBeenCalledExactlyOnceWith(new Error('no putUnusable'));
  });

  it('are left out while they cannot be read, and are tried again when the browser starts', async () => {
    const other = await keptPack({ id: 'other' }, 'b0');
    await kept.put(other);
    const read = vi.spyOn(kept, 'bundle').mockRejectedValue(new Error('UnknownError'));
    await storedBy('b1');
    expect(storedKeys()).toEqual(['small:b1']);
    expect(report).toHaveBeenCalledExactlyOnceWith(new Error('UnknownError'));
    expect(kept.packs.get('other')!.pack.unusable).toBeUndefined();
    read.mockRestore();
    await starts[0]!();
    expect(storedKeys()).toEqual(['small:b1', keyOf(other, 'b1')]);
  });

  it('are left out with a reason if their file is gone', async () => {
    await kept.put(await keptPack({ id: 'other' }, 'b0'));
    vi.spyOn(kept, 'bundle').mockResolvedValue(undefined);
    await storedBy('b1');
    expect(kept.packs.get('other')!.pack.unusable?.reason).toContain('its file is missing');
    expect(report).not.toHaveBeenCalled();
  });

  it('are stored as the new version if one comes while they are read', async () => {
    const old = await keptPack({ id: 'other' }, 'b1');
    const next = await keptPack({ id: 'other', version: '2.0.0' }, 'b1');
    await kept.put(old);
    const read = kept.compiled;
    vi.spyOn(kept, 'compiled').mockImplementationOnce(async (id) => {
      await kept.put(next);
      return read(id);
    });
    await storedBy('b1');
    expect(storedKeys()).toEqual(['small:b1', keyOf(next, 'b1')]);
    expect(local.items.has(`pack:${keyOf(old, 'b1')}:content:en`)).toBe(false);
    expect(contentOf(keyOf(next, 'b1')).version).toBe('2.0.0');
  });

  it('write nothing again that is there when the order changes', async () => {
    await kept.put(await keptPack({ id: 'other' }, 'b1'));
    await storedBy('b1');
    const write = vi.spyOn(local, 'set');
    choose({ id: 'other', on: true }, { id: 'small', on: true });
    await changed();
    expect(Object.keys(write.mock.calls[0]![0])).toEqual(['packs', 'packs:all-names']);
  });

  it('are stored when the browser starts, if they were not when they were added', async () => {
    await storedBy('b1');
    await kept.put(await keptPack({ id: 'other' }, 'b1'));
    await starts[0]!();
    expect(storedKeys()).toHaveLength(2);
  });

  it('stay as they are stored while the database cannot be read', async () => {
    await kept.put(await keptPack({ id: 'other' }, 'b1'));
    await storedBy('b1');
    kept.beforeCall = () => {
      throw new Error('InvalidStateError');
    };
    await starts[0]!();
    expect(storedKeys()).toHaveLength(2);
    expect(report).toHaveBeenCalledWith(new Error('InvalidStateError'));
  });

  it('are refused as a whole if there is no room, and what was stored still works', async () => {
    await storedBy('b1');
    await kept.put(await keptPack({ id: 'other' }, 'b1'));
    local.beforeWrite = () => {
      throw new Error('QuotaExceededError');
    };
    await expect(changed()).rejects.toThrow('QuotaExceededError');
    expect(storedKeys()).toEqual(['small:b1']);
  });
});
