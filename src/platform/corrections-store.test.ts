import { describe, expect, it } from 'vitest';
import { fakeStorage } from '../../test/support/fake-storage.ts';
import { addCorrection, type Correction } from '../core/settings/corrections.ts';
import { createCorrectionsStore } from './corrections-store.ts';

const correction = (surface: string): Correction => ({
  surface,
  entityId: 'belarus-russia-2020:person/putin',
  scope: 'everywhere',
  addedAt: 1,
});
const add = (surface: string) => (list: readonly Correction[]) =>
  addCorrection(list, correction(surface));

describe('the corrections store', () => {
  it('reports each correction to open pages, and stores it only on this device', async () => {
    const storage = fakeStorage();
    const store = createCorrectionsStore(storage);
    const told: (readonly Correction[])[] = [];
    const follower = { onValue: (list: (typeof told)[0]) => told.push(list), onProblem: () => {} };
    await store.follow(follower, new AbortController().signal);
    await Promise.all([store.change(add('putin')), store.change(add('mr putin'))]);
    expect(told).toEqual([
      [],
      [correction('putin')],
      [correction('putin'), correction('mr putin')],
    ]);
    expect(storage.sync.writes).toBe(0);
  });

  it('[fault 27] sets aside what it cannot read, and stores later corrections', async () => {
    const storage = fakeStorage();
    const store = createCorrectionsStore(storage);
    await storage.local.set({ corrections: 'rubbish' });
    await store.change(add('putin'));
    expect(JSON.parse(storage.local.items.get('corrections')!)).toEqual([correction('putin')]);
    expect(storage.local.items.get('corrections-unreadable')).toBe('"rubbish"');
  });

  it('still works after a change that could not be saved', async () => {
    const storage = fakeStorage();
    const store = createCorrectionsStore(storage);
    storage.local.quota = 10;
    await expect(store.change(add('putin'))).rejects.toMatchObject({ kind: 'not-saved' });
    storage.local.quota = Infinity;
    await store.change(add('putin'));
    expect(JSON.parse(storage.local.items.get('corrections')!)).toEqual([correction('putin')]);
  });
});
