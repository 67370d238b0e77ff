import {
  readManagedSettings,
  type ReadManagedSettings,
  type SettingsInForce,
} from '../core/settings/managed-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { MANAGED_KEY } from './managed-store.ts';
import {
  inForce,
  parseLocal,
  SETTINGS_KEY,
  SYNC_PROBLEM_KEY,
  syncProblemOf,
  type SyncProblem,
} from './settings-items.ts';
import {
  followed,
  followItems,
  type FollowedItem,
  type Follower,
  type StorageApi,
  type StorageChanges,
  type StoredItem,
} from './storage.ts';

const MANAGED_ITEM: StoredItem<unknown> = { key: MANAGED_KEY, parse: (raw) => raw };
const SETTINGS_ITEM: StoredItem<Settings> = {
  key: SETTINGS_KEY,
  parse: (raw) => parseLocal(raw).settings,
};

/** The items of the settings in force, for `followItems`: one value is reported for both. */
export function followedSettings({
  onValue,
  onProblem,
}: Follower<SettingsInForce>): readonly FollowedItem[] {
  let settings: Settings | undefined;
  /** Wrapped, because nothing may be managed. */
  let managed: { readonly raw: unknown } | undefined;
  const tell = (): void => {
    if (settings && managed) onValue(inForce(settings, managed.raw));
  };
  const own: Follower<Settings> = {
    onValue: (value) => {
      settings = value;
      tell();
    },
    onProblem,
  };
  const above: Follower<unknown> = {
    onValue: (raw) => {
      managed = { raw };
      tell();
    },
    // Reading it can only fail together with the settings.
    onProblem: () => {},
  };
  return [followed(SETTINGS_ITEM, own), followed(MANAGED_ITEM, above)];
}

/** Reports the settings now and at each change; for content scripts too. */
export function followSettings(
  api: StorageApi,
  follower: Follower<SettingsInForce>,
  signal: AbortSignal,
): Promise<void> {
  return followItems(api, followedSettings(follower), signal);
}

/** Reports what an organisation has set now and at each change, with what of it cannot be used. */
export function followManaged(
  api: StorageApi,
  follower: Follower<ReadManagedSettings>,
  signal: AbortSignal,
): Promise<void> {
  const item = { key: MANAGED_KEY, parse: readManagedSettings };
  return followItems(api, [followed(item, follower)], signal);
}

/** Reports why the synced copy is behind, now and at each change; undefined while it is not. */
export function followSyncProblem(
  api: StorageApi,
  follower: Follower<SyncProblem | undefined>,
  signal: AbortSignal,
): Promise<void> {
  const item = { key: SYNC_PROBLEM_KEY, parse: syncProblemOf };
  return followItems(api, [followed(item, follower)], signal);
}

/** The current settings. @throws SettingsError if they cannot be read */
export async function readSettings(api: StorageApi): Promise<SettingsInForce> {
  const items = await api.local.get([SETTINGS_KEY, MANAGED_KEY]);
  return inForce(parseLocal(items[SETTINGS_KEY]).settings, items[MANAGED_KEY]);
}

/**
 * The settings in force before and after a storage event; undefined if it is about something else, or
 * one of them cannot be read.
 */
export async function settingsChange(
  api: StorageApi,
  changes: StorageChanges,
  area: string,
): Promise<{ readonly before: SettingsInForce; readonly after: SettingsInForce } | undefined> {
  const [own, above] = [changes[SETTINGS_KEY], changes[MANAGED_KEY]];
  if (area !== 'local' || !(own || above)) return undefined;
  try {
    const now = await api.local.get([SETTINGS_KEY, MANAGED_KEY]);
    const at = (when: 'oldValue' | 'newValue'): SettingsInForce =>
      inForce(
        parseLocal(own ? own[when] : now[SETTINGS_KEY]).settings,
        above ? above[when] : now[MANAGED_KEY],
      );
    return { before: at('oldValue'), after: at('newValue') };
  } catch {
    return undefined;
  }
}
