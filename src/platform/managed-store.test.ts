import { describe, expect, it } from 'vitest';
import { fakeStorage } from '../../test/support/fake-storage.ts';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { copyManagedStorage, MANAGED_KEY, readManagedStorage } from './managed-store.ts';
import { oneAtATimeHere } from './one-at-a-time.ts';
import { createSettingsStore } from './settings-store.ts';
import { followSettings, readSettings, settingsChange } from './settings-in-force.ts';

const policy = { sitesOff: ['bbc.co.uk'] };

/** @param get the browser’s answer */
function managedBy(get: () => Promise<Record<string, unknown>>) {
  const storage = fakeStorage();
  return { ...storage, managed: { get } };
}

describe('what an organisation has set', () => {
  it('is nothing where the browser refuses, as Firefox does without a policy', async () => {
    const api = managedBy(() => Promise.reject(new Error('Managed storage manifest not found')));
    expect(await readManagedStorage(api)).toBeUndefined();
    await copyManagedStorage(api);
    expect(api.local.items.size).toBe(0);
  });

  it('is nothing where the browser has no managed settings, as in Firefox for Android', async () => {
    const { local } = fakeStorage();
    expect(await readManagedStorage({ local })).toBeUndefined();
    await copyManagedStorage({ local });
    expect(local.items.size).toBe(0);
  });

  it('is copied for pages, changed, and removed again', async () => {
    let now: Record<string, unknown> = policy;
    const api = managedBy(async () => now);
    await copyManagedStorage(api);
    expect(JSON.parse(api.local.items.get(MANAGED_KEY)!)).toEqual(policy);
    await copyManagedStorage(api);
    expect(api.local.writes).toBe(1);
    now = {};
    await copyManagedStorage(api);
    expect(api.local.items.has(MANAGED_KEY)).toBe(false);
  });
});

describe('the settings in force', () => {
  it('have what an organisation has set, now and when it changes', async () => {
    const storage = fakeStorage();
    const told: unknown[] = [];
    const follower = { onValue: (value: unknown) => void told.push(value), onProblem: () => {} };
    await followSettings(storage, follower, new AbortController().signal);
    await storage.local.set({ [MANAGED_KEY]: policy });
    await storage.local.remove(MANAGED_KEY);
    expect(told).toEqual([
      DEFAULT_SETTINGS,
      { ...DEFAULT_SETTINGS, managed: expect.objectContaining(policy) },
      DEFAULT_SETTINGS,
    ]);
  });

  it('are handed to a change, which stores the reader’s own alone', async () => {
    const storage = fakeStorage();
    await storage.local.set({ [MANAGED_KEY]: policy });
    const store = createSettingsStore(storage, oneAtATimeHere(), () => 100);
    const after = await store.change((before) => {
      expect(before.managed).toMatchObject(policy);
      return { ...before, badge: false };
    });
    expect(after).toMatchObject({ badge: false, managed: policy });
    expect(storage.local.items.get('settings')).not.toContain('managed');
    expect(storage.sync.items.get('settings')).not.toContain('managed');
    expect(await readSettings(storage)).toEqual(after);
  });

  it('are known before and after a change of either', async () => {
    const storage = fakeStorage();
    const changes: unknown[] = [];
    storage.onChanged.addListener((change, area) => {
      changes.push(settingsChange(storage, change, area));
    });
    await storage.local.set({ [MANAGED_KEY]: policy });
    await storage.local.set({ other: 1 });
    expect(await Promise.all(changes)).toEqual([
      {
        before: DEFAULT_SETTINGS,
        after: { ...DEFAULT_SETTINGS, managed: expect.objectContaining(policy) },
      },
      undefined,
    ]);
  });
});
