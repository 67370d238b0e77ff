import { entriesOf } from './setting-entries.ts';
import { SettingsError } from './settings-error.ts';
import { serialiseStored, type StoredSettings } from './stored-settings.ts';

/** An item of synced storage may take this much with its key, in bytes; browsers refuse 8,192. */
export const MAX_SYNC_ITEM_BYTES = 8000;

/**
 * The settings as they fit into one item. Where that would be too large, the times of removed
 * sites are forgotten first: the worst is that such a site comes back from a device that was off
 * for long.
 * @param key of the item
 * @throws SettingsError where it is too large all the same, with how many sites are too many
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

/** What an item takes in storage: its key and its value as JSON, in bytes of UTF-8. */
export function itemBytes(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

/** How many sites, the last ones of the longer list first, have to go until the item fits. */
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
    // No site takes more than 600 bytes: so many can go before it is measured again.
    for (let take = Math.ceil(over / 600); take > 0; take--) {
      const [list, sign] = added.length >= off.length ? [added, '+'] : [off, '-'];
      changed.delete(`${sign}${list.pop()}`);
    }
  }
  return all - off.length - added.length;
}
