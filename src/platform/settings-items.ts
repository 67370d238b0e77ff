import { readManagedSettings, type SettingsInForce } from '../core/settings/managed-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { SETTINGS_ERROR_KINDS, type SettingsErrorKind } from '../core/settings/settings-error.ts';
import { NOTHING_SET, parseStored, type StoredSettings } from '../core/settings/stored-settings.ts';

/** Stores the reader's settings, in the local area and in the synced one. */
export const SETTINGS_KEY = 'settings';
/** Stores why the synced copy is behind, as a `SyncProblem`. */
export const SYNC_PROBLEM_KEY = 'settings-sync-problem';

/** Why the synced copy is behind. */
export interface SyncProblem {
  /** Undefined if the browser refused. */
  readonly kind?: SettingsErrorKind;
  /** In English, or in the browser's words. */
  readonly message: string;
}

/** A stored problem as it is kept; undefined if it is none. */
export function syncProblemOf(raw: unknown): SyncProblem | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { kind, message } = raw as { kind?: unknown; message?: unknown };
  if (typeof message !== 'string') return undefined;
  const known = SETTINGS_ERROR_KINDS.find((one) => one === kind);
  return known === undefined ? { message } : { kind: known, message };
}

/**
 * The reader's settings with what is managed beside them, if anything is.
 * @param rawManaged as it is stored
 */
export function inForce(settings: Settings, rawManaged: unknown): SettingsInForce {
  const { managed } = readManagedSettings(rawManaged);
  return managed ? { ...settings, managed } : settings;
}

/**
 * The reader's settings as the local area has them.
 * @param raw as it is stored; undefined if nothing is
 * @throws SettingsError if they cannot be read
 */
export function parseLocal(raw: unknown): StoredSettings {
  return raw === undefined ? NOTHING_SET : parseStored(raw, 'storage.local.settings');
}
