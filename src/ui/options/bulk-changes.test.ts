import { signal } from '@preact/signals-core';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeStorage, type FakeStorage } from '../../../test/support/fake-storage.ts';
import type { ExportedSettings } from '../../core/settings/export-settings.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { createCorrectionsStore } from '../../platform/corrections-store.ts';
import { oneAtATimeHere } from '../../platform/one-at-a-time.ts';
import { createSettingsStore } from '../../platform/settings-store.ts';
import { createBulkChanges, type BulkChanges, type BulkChangesDeps } from './bulk-changes.ts';

const withSite: ExportedSettings = {
  settings: { ...DEFAULT_SETTINGS, sites: { off: [], added: ['a.org'] } },
  corrections: [],
};
const nothing: ExportedSettings = { settings: DEFAULT_SETTINGS, corrections: [] };
const requestOrigins = vi.fn<BulkChangesDeps['requestOrigins']>();

let storage: FakeStorage;
let changes: BulkChanges;
const origins = signal<readonly string[]>([]);

beforeEach(() => {
  requestOrigins.mockReset().mockResolvedValue(true);
  origins.value = [];
  storage = fakeStorage();
  changes = createBulkChanges({
    settings: createSettingsStore(storage, oneAtATimeHere(), () => 100),
    corrections: createCorrectionsStore(storage),
    listed: new Set(),
    origins,
    requestOrigins,
  });
});

const stored = () => storage.local.items.get('settings');

it('adds imported sites, and counts those that are new', async () => {
  await changes.importSites({ off: [], added: ['a.org'] });
  expect(await changes.importSites({ off: ['c.org'], added: ['a.org', 'b.org'] })).toEqual({
    added: 1,
    off: 1,
  });
});

it('puts everything back, and asks in the click itself for permissions that are missing', async () => {
  await changes.replace(withSite);
  expect(await changes.replace(nothing)).toEqual(withSite);
  expect(requestOrigins).not.toHaveBeenCalled();
  const puttingBack = changes.putBack(withSite);
  expect(requestOrigins).toHaveBeenCalledExactlyOnceWith(['*://*.a.org/*']);
  await puttingBack;
  expect(stored()).toContain('a.org');
});

it('puts everything back also if the permission is refused or cannot be asked for', async () => {
  requestOrigins.mockRejectedValue(new Error('not in a click'));
  await changes.putBack(withSite);
  expect(stored()).toContain('a.org');
});

it('asks for nothing that is granted already', async () => {
  origins.value = ['*://*.a.org/*'];
  await changes.putBack(withSite);
  expect(requestOrigins).not.toHaveBeenCalled();
});
