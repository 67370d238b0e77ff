import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../test/support/eventually.ts';
import { fakeItems, type FakeItems } from '../../test/support/fake-items.ts';
import { smallPack } from '../../test/support/small-pack.ts';
import { compilePack } from '../pack/compile/compile.ts';
import { PACKS_KEY, type StoredPacks } from '../pack/format/stored.ts';
import type { browser } from '../platform/browser.ts';
import type { MessageHandlers, Sender } from '../platform/messages.ts';
import { keepPacks, storePacks } from './keep-packs.ts';

const messages = vi.hoisted(() => ({ handlers: {} as MessageHandlers }));
vi.mock('../platform/browser.ts', () => ({ browser: {} }));
vi.mock('../platform/messages.ts', () => ({
  answerMessages: (handlers: MessageHandlers) => (messages.handlers = handlers),
}));

const pack = JSON.stringify(
  compilePack(smallPack({ en: { 'place/minsk': { names: ['Minsk'] } } })),
);
const readFile = async (): Promise<string> => pack;

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

  it('reports a file that cannot be read', async () => {
    start('b1', async () => '{"format": 1}');
    expect(await asked()).toBe(false);
    expect(String(report.mock.calls[0])).toContain('packs/bundled.json: format 1; expected 6');
  });

  it('stores them although what was stored before is unreadable', async () => {
    local.items.set(PACKS_KEY, { packs: 7 });
    start('b1');
    expect(await asked()).toBe(true);
    expect(storedBuild()).toBe('b1');
  });
});
