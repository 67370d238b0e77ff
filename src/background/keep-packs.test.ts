import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../test/support/eventually.ts';
import { fakeItems, type FakeItems } from '../../test/support/fake-items.ts';
import { smallPack } from '../../test/support/small-pack.ts';
import { compilePack } from '../pack/compile/compile.ts';
import { PACKS_KEY, type StoredPacks } from '../pack/format/stored.ts';
import type { browser } from '../platform/browser.ts';
import { createPackReader } from '../pack/store/pack-reader.ts';
import type { MessageHandlers, Sender } from '../platform/messages.ts';
import { keepPacks, storePacks } from './keep-packs.ts';

const messages = vi.hoisted(() => ({ handlers: {} as MessageHandlers }));
vi.mock('../platform/browser.ts', () => ({ browser: {} }));
vi.mock('../platform/messages.ts', () => ({
  answerMessages: (handlers: MessageHandlers) => (messages.handlers = handlers),
}));

const pack = compilePack(smallPack({ en: { 'place/minsk': { names: ['Minsk'] } } }));
const readFile = async (): Promise<string> => JSON.stringify([pack]);

let local: FakeItems;
let starts: (() => void)[];
let installs: (() => void)[];
const report = vi.fn<(error: unknown) => void>();

function start(build: string, read = readFile): void {
  starts = [];
  installs = [];
  const api = {
    storage: { local },
    runtime: {
      onInstalled: { addListener: (listener: () => void) => installs.push(listener) },
      onStartup: { addListener: (listener: () => void) => starts.push(listener) },
    },
  } as unknown as typeof browser;
  keepPacks(api, report, read, build);
}

/** What a worker waits for that is ended meanwhile. */
const never = (): Promise<never> => new Promise(() => {});
const asked = async (): Promise<unknown> =>
  messages.handlers['restore-packs']!(undefined, {} as Sender);
const storedBuild = (): string | undefined =>
  (local.items.get(PACKS_KEY) as StoredPacks | undefined)?.build;

beforeEach(() => {
  local = fakeItems();
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
    const api = { storage: { local } } as unknown as typeof browser;
    await storePacks(api, readFile, 'b1');
    local.beforeRemove = never;
    void storePacks(api, readFile, 'b2');
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
    start('b1', async () => JSON.stringify([pack, other]));
    installs[0]!();
    await eventually(() => expect(storedBuild()).toBe('b1'));
    const { packs } = local.items.get(PACKS_KEY) as StoredPacks;
    expect(packs.map(({ id }) => id)).toEqual(['small', 'other']);
  });

  it('stores those of a new version, and removes the old ones', async () => {
    await storePacks({ storage: { local } } as unknown as typeof browser, readFile, 'b1');
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
    await storePacks({ storage: { local } } as unknown as typeof browser, readFile, 'b1');
    const write = vi.spyOn(local, 'set');
    start('b1');
    local.reads.length = 0;
    starts[0]!();
    await eventually(() => expect(local.reads).toEqual([[PACKS_KEY]]));
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

  it('reports a storage that is full, and keeps what was stored before', async () => {
    await storePacks({ storage: { local } } as unknown as typeof browser, readFile, 'b1');
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
    await storePacks({ storage: { local } } as unknown as typeof browser, readFile, 'b1');
    local.items.delete('pack:small:b1:content:en');
    local.beforeWrite = () => {
      throw new Error('QuotaExceededError');
    };
    start('b1');
    const reader = createPackReader(local, 'b1', asked);
    const [stored] = (await reader.index())!.packs;
    expect(await reader.content(stored!)).toBeUndefined();
    expect((await reader.names(stored!, ['Latn']))?.parts.Latn).toBeDefined();
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
    expect(String(report.mock.calls[0])).toContain('packs/bundled.json: format 1; expected 6');
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
