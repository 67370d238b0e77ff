import { isHostname } from './hostname.ts';
import { SETTINGS_VERSION, migrateSettings } from './migrate-settings.ts';
import { anyObjectAt, objectAt, wholeNumberAt, type JsonObject } from './narrow.ts';
import { parseSettings } from './parse-settings.ts';
import { entriesOf, PLAIN_KEYS, type SettingKey } from './setting-entries.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { SettingsError } from './settings-error.ts';

/** Settings as stored, with the times that are needed to reconcile two copies. */
export interface StoredSettings {
  readonly settings: Settings;
  /**
   * When each setting was last changed, in whole seconds since 1970; no time if it never was. A
   * removed site keeps the time of its removal.
   */
  readonly changed: ReadonlyMap<SettingKey, number>;
}

/** Maximum time (s): JSON keeps whole numbers exactly up to it. */
const MAX_TIME_S = Number.MAX_SAFE_INTEGER;

/** Default settings that were never changed. */
export const NOTHING_SET: StoredSettings = { settings: DEFAULT_SETTINGS, changed: new Map() };

/** The data to store. */
export function serialiseStored({ settings, changed }: StoredSettings): JsonObject {
  return { version: SETTINGS_VERSION, settings, changed: Object.fromEntries(changed) };
}

/**
 * Parses stored data of this version or an older one.
 * @param place its name in errors
 * @throws SettingsError
 */
export function parseStored(value: unknown, place: string): StoredSettings {
  const { settings, changed = {} } = migrateSettings(place, value);
  objectAt(place, value, ['version', 'settings', 'changed']);
  return {
    settings: parseSettings(settings, `${place}.settings`),
    changed: parseTimes(changed, `${place}.changed`),
  };
}

/**
 * The stored settings after a change by the reader.
 * @param now seconds since 1970; a change is always later than the one before, whatever the clock
 */
export function withChanges(
  before: StoredSettings,
  settings: Settings,
  now: number,
): StoredSettings {
  const [old, next] = [entriesOf(before.settings), entriesOf(settings)];
  const changed = new Map(before.changed);
  for (const key of new Set([...old.keys(), ...next.keys()]))
    if (JSON.stringify(old.get(key)) !== JSON.stringify(next.get(key)))
      changed.set(
        key,
        Math.min(Math.max(Math.floor(now), (changed.get(key) ?? 0) + 1), MAX_TIME_S),
      );
  return { settings, changed };
}

function parseTimes(value: unknown, place: string): Map<SettingKey, number> {
  const times = new Map<SettingKey, number>();
  for (const [key, time] of Object.entries(anyObjectAt(place, value))) {
    if (!PLAIN_KEYS.has(key) && !(/^[-+]/.test(key) && isHostname(key.slice(1))))
      throw new SettingsError('unknown-key', {
        place,
        found: `the key “${key.slice(0, 80)}”`,
        expected: 'the name of a setting',
      });
    // A time that is too large is capped, because the settings themselves are valid.
    const at = Number.isFinite(time) ? Math.min(time as number, MAX_TIME_S) : time;
    times.set(key, wholeNumberAt(`${place}.${key}`, at, 1));
  }
  return times;
}
