import { entriesOf } from './setting-entries.ts';
import { SettingsError } from './settings-error.ts';
import { serialiseStored, type StoredSettings } from './stored-settings.ts';

/** Maximum size of an item in synced storage, key included (bytes); browsers refuse 8,192. */
export const MAX_SYNC_ITEM_BYTES = 8000;

/**
 * The settings, fitted into one item. If they are too large, the times of removed sites are dropped
 * first; at worst such a site comes back from a device that was off for a long time.
 * @param key that of the item
 * @throws SettingsError with the number of sites to remove, if they are still too large
 */
export function fitForSync(key: string, stored: StoredSettings): StoredSettings {
  if (itemBytes(key, serialiseStored(stored)) <= MAX_SYNC_ITEM_BYTES) return stored;
  const entries = entriesOf(stored.settings);
  const changed = new Map([...stored.changed].filter(([name]) => entries.has(name)));
  const lean = { ...stored, changed };
  const bytes = itemBytes(key, serialiseStored(lean));
  if (bytes <= MAX_SYNC_ITEM_BYTES) return lean;
  const { off, added } = stored.settings.sites;
  throw new SettingsError('too-many-sites', {
    place: 'settings.sites',
    found: `${off.length + added.length} sites (${bytes} bytes)`,
    expected: `${sitesTooMany(key, stored, changed)} fewer (${MAX_SYNC_ITEM_BYTES} bytes)`,
  });
}

/** The size of an item in storage: its key and its value as JSON, in bytes of UTF-8. */
export function itemBytes(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

/** How many sites must be removed, the last of the longer list first, until the item fits. */
function sitesTooMany(
  key: string,
  { settings }: StoredSettings,
  times: ReadonlyMap<string, number>,
): number {
  const changed = new Map(times);
  const off = [...settings.sites.off];
  const added = [...settings.sites.added];
  const all = off.length + added.length;
  const bytes = (): number =>
    itemBytes(key, serialiseStored({ settings: { ...settings, sites: { off, added } }, changed }));
  for (let over = bytes() - MAX_SYNC_ITEM_BYTES; over > 0; over = bytes() - MAX_SYNC_ITEM_BYTES) {
    // A site takes at most 600 bytes, so this many can go before measuring again.
    for (let take = Math.ceil(over / 600); take > 0; take--) {
      const [list, sign] = added.length >= off.length ? [added, '+'] : [off, '-'];
      changed.delete(`${sign}${list.pop()}`);
    }
  }
  return all - off.length - added.length;
}
