import { describe, expect, it } from 'vitest';
import { fakeStorage, type FakeStorage } from '../../test/support/fake-storage.ts';
import { withImported } from '../core/settings/export-sites.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings.ts';
import { oneAtATimeHere } from './one-at-a-time.ts';
import { createSettingsStore } from './settings-store.ts';
import { followSettings } from './settings-in-force.ts';

const dark = (settings: Settings): Settings => ({ ...settings, theme: 'dark' });
const adding =
  (...hostnames: string[]) =>
  (settings: Settings): Settings => ({
    ...settings,
    sites: { ...settings.sites, added: [...settings.sites.added, ...hostnames].sort() },
  });
const hostnames = (count: number) => Array.from({ length: count }, (_, i) => `site-${i}.org`);

/** A device: its storage, its store, and what its open pages received. */
function device(time: { now: number } = { now: 100 }, storage = fakeStorage()) {
  const store = createSettingsStore(storage, oneAtATimeHere(), () => time.now);
  const told: Settings[] = [];
  const problems: string[] = [];
  const life = new AbortController();
  const following = followSettings(
    storage,
    {
      onValue: (settings) => told.push(settings),
      onProblem: (error) => problems.push((error as Error).message),
    },
    life.signal,
  );
  return { storage, store, told, problems, life, following };
}

const kept = (storage: FakeStorage, area: 'local' | 'sync' = 'local', key = 'settings') =>
  JSON.parse(storage[area].items.get(key) ?? 'null') as Record<string, unknown> | null;

describe('the settings store', () => {
  it('starts with the defaults and reports a change to every open page', async () => {
    const { store, told, following, storage } = device();
    await following;
    await store.change(dark);
    expect(told).toEqual([DEFAULT_SETTINGS, dark(DEFAULT_SETTINGS)]);
    expect(kept(storage)).toEqual(kept(storage, 'sync'));
  });

  it('loses none of several simultaneous changes', async () => {
    const { store, told } = device();
    await Promise.all(hostnames(5).map((hostname) => store.change(adding(hostname))));
    expect(told.at(-1)?.sites.added).toEqual(hostnames(5));
  });

  it('reports nothing after the signal aborts', async () => {
    const { store, told, following, life } = device();
    await following;
    life.abort();
    await store.change(dark);
    expect(told).toHaveLength(1);
  });

  it('saves a change that cannot be synced, reports that, and syncs it later', async () => {
    const { storage, store } = device();
    storage.sync.refusal = 'MAX_WRITE_OPERATIONS_PER_MINUTE';
    await expect(store.change(dark)).resolves.toMatchObject({ theme: 'dark' });
    expect(kept(storage)).toMatchObject({ settings: { theme: 'dark' } });
    expect(await store.syncProblem()).toEqual({ message: 'MAX_WRITE_OPERATIONS_PER_MINUTE' });
    storage.sync.refusal = undefined;
    await store.reconcile();
    expect(await store.syncProblem()).toBeUndefined();
    expect(kept(storage, 'sync')).toMatchObject({ settings: { theme: 'dark' } });
  });

  it('refuses a change that the browser has no room for, and leaves everything as before', async () => {
    const { storage, store, told } = device();
    await store.change(dark);
    storage.local.quota = 10;
    await expect(store.change(adding('a.org'))).rejects.toThrow(
      'storage.local.settings: found the browser’s refusal “QUOTA_BYTES_PER_ITEM quota exceeded”',
    );
    expect(kept(storage)).toMatchObject({ settings: { theme: 'dark', sites: { added: [] } } });
    expect(told.at(-1)).toEqual(dark(DEFAULT_SETTINGS));
  });

  it('refuses more sites than can be synced, and says how many to remove', async () => {
    const { storage, store } = device();
    await store.change(dark);
    const before = kept(storage);
    await expect(store.change(adding(...hostnames(500)))).rejects.toThrow(/expected \d+ fewer/);
    expect(kept(storage)).toEqual(before);
  });

  it('takes over later changes of another device, and no earlier ones', async () => {
    const [here, there] = [device({ now: 100 }), device({ now: 200 })];
    await there.store.change(dark);
    await here.store.change((settings) => ({ ...settings, theme: 'light', badge: false }));
    here.storage.receive('settings', kept(there.storage, 'sync'));
    await here.store.reconcile();
    expect(here.told.at(-1)).toMatchObject({ theme: 'dark', badge: false });
    expect(kept(here.storage, 'sync')).toEqual(kept(here.storage));
  });

  it('writes nothing more once both copies are equal', async () => {
    const { storage, store } = device();
    await store.change(adding(...hostnames(100)));
    await store.change((settings) => ({ ...settings, sites: { off: hostnames(140), added: [] } }));
    const writes = () => storage.local.writes + storage.sync.writes;
    const before = writes();
    await store.reconcile();
    expect(writes()).toBe(before);
    expect(kept(storage, 'sync')).toEqual(kept(storage));
  });

  it('keeps the sites of both devices if they are too many to sync together', async () => {
    const [here, there] = [device(), device()];
    await here.store.change(adding(...hostnames(150)));
    await there.store.change(adding(...hostnames(150).map((hostname) => `x${hostname}`)));
    here.storage.receive('settings', kept(there.storage, 'sync'));
    await here.store.reconcile();
    expect(here.told.at(-1)?.sites.added).toHaveLength(300);
    expect(await here.store.syncProblem()).toEqual({
      kind: 'too-many-sites',
      message: expect.stringMatching(/found 300 sites .* expected \d+ fewer/) as string,
    });
    await expect(here.store.change(dark)).resolves.toMatchObject({ theme: 'dark' });
  });
});

describe('settings that cannot be read', () => {
  const newer = { version: 99, settings: { theme: 'sepia' } };

  it.each([[newer], ['rubbish'], [{ version: 1, settings: { theme: 7 } }]])(
    'such as %j are reported, replaced by the defaults, and set aside by a change',
    async (value) => {
      const storage = fakeStorage();
      await storage.local.set({ settings: value });
      const { store, told, problems, following } = device({ now: 5 }, storage);
      await following;
      expect(told).toEqual([DEFAULT_SETTINGS]);
      expect(problems).toHaveLength(1);
      await store.change(dark);
      expect(kept(storage, 'local', 'settings-unreadable')).toEqual(value);
      expect(told.at(-1)).toEqual(dark(DEFAULT_SETTINGS));
    },
  );

  it('do not change an open page when they arrive', async () => {
    const { storage, store, told, problems } = device();
    await store.change(dark);
    await storage.local.set({ settings: { version: 1, settings: [] } });
    expect(told.at(-1)).toEqual(dark(DEFAULT_SETTINGS));
    expect(problems).toEqual(['storage.local.settings.settings: found a list, expected an object']);
  });

  it('are restored from the synced copy', async () => {
    const { storage, store, told } = device();
    await store.change(dark);
    await storage.local.set({ settings: 'rubbish' });
    await store.reconcile();
    expect(told.at(-1)).toEqual(dark(DEFAULT_SETTINGS));
  });

  it('of a newer version in the synced copy are not overwritten', async () => {
    const { storage, store } = device();
    storage.receive('settings', newer);
    await store.change(dark);
    expect(kept(storage, 'sync')).toEqual(newer);
    expect(await store.syncProblem()).toEqual({
      kind: 'newer-version',
      message: expect.stringContaining('written by a newer Sidelight') as string,
    });
  });

  it('are restored once they can be read again, except for later changes', async () => {
    const { storage, store, told } = device({ now: 5 });
    await store.change(adding('a.org'));
    const before = kept(storage);
    const later = device({ now: 9 });
    await later.store.change(dark);
    await later.storage.local.set({ 'settings-unreadable': before });
    await later.store.reconcile();
    expect(later.told.at(-1)).toEqual({ ...dark(DEFAULT_SETTINGS), sites: told.at(-1)!.sites });
    expect(kept(later.storage, 'local', 'settings-unreadable')).toBeNull();
  });

  it('do not keep a page waiting if storage itself fails', async () => {
    const storage = fakeStorage();
    storage.local.refusal = 'broken';
    const { told, problems, following } = device({ now: 5 }, storage);
    await following;
    expect(told).toEqual([DEFAULT_SETTINGS]);
    expect(problems).toEqual(['broken']);
  });
});

describe('impossible times', () => {
  const NOW = 1_800_000_000;
  const off = (...sites: string[]) => ({ off: sites, added: [] });
  const withTimes = (settings: object, changed: object) => ({ version: 1, settings, changed });
  const switchOff = (settings: Settings): Settings => ({ ...settings, sites: off('bbc.co.uk') });

  it.each([
    ['the largest whole number', Number.MAX_SAFE_INTEGER],
    ['more than that', 2 ** 53],
    ['much more', 1e300],
    ['a time in milliseconds', NOW * 1000],
    ['two days ahead', NOW + 172_800],
  ])('in the synced copy do not override settings of this device: %s', async (_, time) => {
    const { storage, store, told, problems, following } = device({ now: NOW });
    await following;
    await store.change(switchOff);
    storage.receive(
      'settings',
      withTimes(
        { sites: off(), theme: 'dark' },
        {
          '-bbc.co.uk': time,
          theme: time,
        },
      ),
    );
    await store.reconcile();
    expect(told.at(-1)).toEqual(switchOff(DEFAULT_SETTINGS));
    // The next change is kept, can be read again, and repairs the synced copy.
    await store.change((settings) => ({ ...settings, theme: 'light' }));
    expect(told.at(-1)).toEqual({ ...switchOff(DEFAULT_SETTINGS), theme: 'light' });
    expect(kept(storage, 'sync')).toEqual(kept(storage));
    expect(problems).toEqual([]);
  });

  it.each([Number.MAX_SAFE_INTEGER, 2 ** 53, 1e300, NOW * 1000])(
    'of %d in the local copy do not change its settings, and the next change can be read',
    async (time) => {
      const storage = fakeStorage();
      const local = withTimes({ sites: off('bbc.co.uk') }, { '-bbc.co.uk': time, theme: time });
      await storage.local.set({ settings: local });
      const { store, told, problems, following } = device({ now: NOW }, storage);
      await following;
      expect(told).toEqual([switchOff(DEFAULT_SETTINGS)]);
      await store.change(dark);
      await store.change((settings) => ({ ...settings, theme: 'light' }));
      expect(told.at(-1)).toEqual({ ...switchOff(DEFAULT_SETTINGS), theme: 'light' });
      const { changed } = kept(storage) as { changed: Record<string, number> };
      expect(Math.max(...Object.values(changed))).toBeLessThan(NOW + 10);
      expect(problems).toEqual([]);
    },
  );

  it('do not make two devices whose clocks differ by a year overwrite each other endlessly', async () => {
    const ours = device({ now: NOW });
    const ahead = device({ now: NOW + 31_536_000 });
    await ours.store.change(switchOff);
    await ahead.store.change(dark);
    for (let round = 0; round < 4; round++) {
      ours.storage.receive('settings', kept(ahead.storage, 'sync'));
      await ours.store.reconcile();
      ahead.storage.receive('settings', kept(ours.storage, 'sync'));
      await ahead.store.reconcile();
    }
    const writes = ours.storage.sync.writes + ahead.storage.sync.writes;
    ours.storage.receive('settings', kept(ahead.storage, 'sync'));
    await ours.store.reconcile();
    ahead.storage.receive('settings', kept(ours.storage, 'sync'));
    await ahead.store.reconcile();
    expect(ours.storage.sync.writes + ahead.storage.sync.writes).toBe(writes);
    expect(ours.told.at(-1)?.theme).toBe('auto');
  });
});

it('30,000 imported sites are refused, and what was there before stays', async () => {
  const { store, told } = device();
  await store.change(adding('before.org'));
  const before = told.at(-1);
  const many = { off: [], added: hostnames(30_000) };
  await expect(store.change((all) => withImported(all, many))).rejects.toMatchObject({
    kind: 'too-many-sites',
  });
  expect(told.at(-1)).toEqual(before);
});
