import { describe, expect, it } from 'vitest';
import { fakeStorage } from '../../test/support/fake-storage.ts';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { replaceAll } from './all-settings.ts';
import { createCorrectionsStore } from './corrections-store.ts';
import { oneAtATimeHere } from './one-at-a-time.ts';
import { createSettingsStore } from './settings-store.ts';
import { readSettings } from './settings-in-force.ts';

const correction = (surface: string) =>
  ({
    surface,
    entityId: 'belarus-russia-2020:place/minsk',
    scope: 'everywhere',
    addedAt: 1,
  }) as const;
const theirs = {
  settings: { ...DEFAULT_SETTINGS, theme: 'dark', badge: false } as const,
  corrections: [correction('minsk')],
};

function device() {
  const storage = fakeStorage();
  const settings = createSettingsStore(storage, oneAtATimeHere(), () => 1);
  const corrections = createCorrectionsStore(storage);
  const now = async () => ({
    settings: await readSettings(storage),
    corrections: JSON.parse(storage.local.items.get('corrections') ?? '[]') as unknown,
  });
  return { storage, settings, corrections, now };
}

describe('replaceAll', () => {
  it('replaces everything, and can restore it', async () => {
    const { settings, corrections, now } = device();
    await settings.change((all) => ({ ...all, preview: true }));
    await corrections.change(() => [correction('minsker')]);
    const before = await now();
    const given = await replaceAll(settings, corrections, theirs);
    expect(await now()).toEqual(theirs);
    expect(given).toEqual(before);
    await replaceAll(settings, corrections, given);
    expect(await now()).toEqual(before);
  });

  it('leaves everything as before if a part cannot be saved', async () => {
    const { storage, settings, corrections, now } = device();
    await settings.change((all) => ({ ...all, preview: true }));
    const before = await now();
    // There is room for the settings, but not for this number of corrections.
    storage.local.quota = 5000;
    const many = Array.from({ length: 100 }, (_, i) => correction(`minsk ${i}`));
    await expect(
      replaceAll(settings, corrections, { ...theirs, corrections: many }),
    ).rejects.toThrow('quota exceeded');
    expect(await now()).toEqual(before);
  });
});
