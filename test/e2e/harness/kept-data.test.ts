import { describe, expect, it } from 'vitest';
import { keptPack } from '../../support/kept-pack.ts';
import type { DumpedPack, ExtensionStorage } from './extension-storage.ts';
import type { CompactPack } from '../../../src/pack/format/compact.ts';
import { storedItems } from '../../../src/pack/store/stored-items.ts';
import { BUNDLED_PACK, compileFolder } from '../../../tools/build/bundled-pack.ts';
import { wronglyKept } from './kept-data.ts';

type Areas = Readonly<Record<'local' | 'sync' | 'session', Record<string, unknown>>>;

const NOTHING: Areas = { local: {}, sync: {}, session: {} };
const storageOf = (areas: Partial<Areas>, others: readonly string[] = []): ExtensionStorage =>
  ({
    seeded: new Set<string>(),
    dump: async (area: keyof Areas) => ({ ...NOTHING, ...areas })[area],
    otherStores: async () => others,
    imported: new Map(),
    keptPacks: async () => [],
  }) as unknown as ExtensionStorage;

const settings = { version: 1, settings: { sites: { off: ['bbc.co.uk'] } } };
const correction = {
  surface: 'putin',
  entityId: 'belarus-russia-2020:person/putin',
  scope: 'everywhere',
  addedAt: 1,
};
const place = { element: '', offset: 0 };

describe('what the extension keeps', () => {
  it('may be settings, corrections and its own errors', async () => {
    const errors = [{ place: 'content', message: 'TypeError at main.js:1:2', count: 1 }];
    const storage = storageOf({
      local: { settings, corrections: [correction] },
      sync: { settings },
      session: { errors },
    });
    expect(await wronglyKept(storage)).toEqual([]);
  });

  it('may be the bundled pack, as its build stores it', async () => {
    const pack = JSON.parse(compileFolder(BUNDLED_PACK).json) as CompactPack;
    const items = storedItems([pack], 'abc1');
    expect(await wronglyKept(storageOf({ local: items }))).toEqual([]);
    const key = Object.keys(items).find((one) => one.endsWith(':content'))!;
    const changed = { ...items, [key]: { ...(items[key] as object), seen: 'bbc.co.uk' } };
    expect(await wronglyKept(storageOf({ local: changed }))).toHaveLength(1);
    const older = { ...items, 'pack:belarus-russia-2020:abc0:content': items[key] };
    expect(await wronglyKept(storageOf({ local: older }))).toHaveLength(1);
  });

  it('may be a pack that the test has imported, and nothing else in its place', async () => {
    const { pack, bundle, compiled } = await keptPack({ id: 'mine' }, 'abc1');
    const kept = { id: 'mine', pack, digest: pack.digest, compiled };
    const storage = (packs: readonly DumpedPack[], known = [pack.digest]): ExtensionStorage => ({
      ...storageOf({}),
      imported: new Map(known.map((digest) => [digest, bundle])),
      keptPacks: async () => packs,
    });
    expect(await wronglyKept(storage([kept]))).toEqual([]);
    expect(await wronglyKept(storage([kept], []))).toEqual(['an unknown pack mine']);
    const visited = { ...kept, pack: { ...pack, visited: 'bbc.co.uk' } };
    expect(await wronglyKept(storage([visited]))).toEqual(['the pack mine with something else']);
  });

  it.each<[string, Partial<Areas>]>([
    ['an item that nobody knows', { local: { visited: ['bbc.co.uk'] } }],
    ['a setting that nobody knows', { local: { settings: { ...settings, title: 'News' } } }],
    [
      'an address in an error',
      { session: { errors: [{ place: 'a', message: 'https://a.org', count: 1 }] } },
    ],
    ['what was searched for', { session: { reading: { hash: '#search=minsk', place, tabs: {} } } }],
    ['corrections on other devices', { sync: { corrections: [correction] } }],
  ])('may not be %s', async (_, areas) => {
    expect(await wronglyKept(storageOf(areas))).toHaveLength(1);
  });

  it('may not be a cookie, a database or a cache', async () => {
    expect(await wronglyKept(storageOf({}, ['seen']))).toEqual(['seen']);
  });
});
