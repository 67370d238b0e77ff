import { withoutFuture, withPresentTimes } from '../core/settings/credible-times.ts';
import { withoutManaged, type SettingsInForce } from '../core/settings/managed-settings.ts';
import { isAhead, mergeSynced } from '../core/settings/merge-synced.ts';
import type { Settings } from '../core/settings/settings.ts';
import { SettingsError } from '../core/settings/settings-error.ts';
import {
  NOTHING_SET,
  parseStored,
  serialiseStored,
  withChanges,
  type StoredSettings,
} from '../core/settings/stored-settings.ts';
import { fitForSync } from '../core/settings/sync-item.ts';
import { MANAGED_KEY } from './managed-store.ts';
import { oneAtATimeInExtension, type OneAtATime } from './one-at-a-time.ts';
import {
  inForce,
  parseLocal,
  SETTINGS_KEY,
  SYNC_PROBLEM_KEY,
  syncProblemOf,
  type SyncProblem,
} from './settings-items.ts';
import { placeAside, readItem, unreadablePlaces, writeItem, type StorageApi } from './storage.ts';

/** The reader's settings: the local copy is authoritative, the synced one follows it. */
export interface SettingsStore {
  /**
   * Changes the settings, on all open pages at once, then updates the synced copy. If that fails,
   * the change is still valid; see `syncProblem`. What an organisation has set is handed over too, and
   * stays as it is.
   * @throws SettingsError if it cannot be saved here, or makes the list of sites too long; then
   * everything is as before
   */
  change(update: (settings: SettingsInForce) => Settings): Promise<SettingsInForce>;
  /** Updates both copies: each gets the later changes of the other. */
  reconcile(): Promise<void>;
  /** Why the synced copy is behind the local one; undefined while it is not. */
  syncProblem(): Promise<SyncProblem | undefined>;
}

/**
 * The store for the extension's pages and its worker.
 * @param clock seconds since 1970
 */
export function createSettingsStore(
  api: StorageApi,
  oneAtATime: OneAtATime = oneAtATimeInExtension,
  clock: () => number = () => Date.now() / 1000,
): SettingsStore {
  return {
    change: (update) =>
      oneAtATime(async () => {
        const now = clock();
        const { stored, unreadable } = await readLocal(api, now);
        const raw = await readItem(api.local, MANAGED_KEY);
        const changed = withoutManaged(update(inForce(stored.settings, raw)));
        const next = withinLimits(stored, withChanges(stored, changed, now));
        await keepAside(api, unreadable);
        await writeItem(api.local, SETTINGS_KEY, serialiseStored(next));
        return inForce((await exchange(api, next, now, 'reader')).settings, raw);
      }),
    reconcile: () =>
      oneAtATime(async () => {
        const now = clock();
        const { stored, unreadable } = await readLocal(api, now);
        await keepAside(api, unreadable);
        await exchange(api, await withRecovered(api, stored, now), now, 'event');
      }),
    syncProblem: async () => syncProblemOf(await readItem(api.local, SYNC_PROBLEM_KEY)),
  };
}

async function readLocal(
  api: StorageApi,
  now: number,
): Promise<{ readonly stored: StoredSettings; readonly unreadable?: unknown }> {
  const raw = await readItem(api.local, SETTINGS_KEY);
  try {
    return { stored: withPresentTimes(parseLocal(raw), now) };
  } catch {
    return { stored: NOTHING_SET, unreadable: raw };
  }
}

/**
 * Gives each copy the later changes of the other, and returns the local one; a failure is stored.
 * @param cause a change dated in the future in the synced copy is only overwritten when the reader
 * sets something. Otherwise two devices whose clocks differ by days would overwrite each other
 * forever.
 */
async function exchange(
  api: StorageApi,
  local: StoredSettings,
  now: number,
  cause: 'reader' | 'event',
): Promise<StoredSettings> {
  let here = local;
  const keep = async (stored: StoredSettings): Promise<void> => {
    if (stored === here) return;
    await writeItem(api.local, SETTINGS_KEY, serialiseStored(stored));
    here = stored;
  };
  let problem: SyncProblem | undefined;
  try {
    const synced = await readSynced(api);
    const credible = withoutFuture(synced, now);
    if (isAhead(credible, local)) await keep(mergeSynced(local, credible));
    if (isAhead(here, cause === 'reader' ? credible : synced)) {
      const fitting = fitForSync(SETTINGS_KEY, here);
      await keep(fitting);
      await api.sync.set({ [SETTINGS_KEY]: serialiseStored(fitting) });
    }
  } catch (error) {
    const message = messageOf(error);
    problem = error instanceof SettingsError ? { kind: error.kind, message } : { message };
  }
  await keepProblem(api, problem);
  return here;
}

async function keepProblem(api: StorageApi, problem: SyncProblem | undefined): Promise<void> {
  try {
    if (problem === undefined) await api.local.remove(SYNC_PROBLEM_KEY);
    else await api.local.set({ [SYNC_PROBLEM_KEY]: problem });
  } catch {
    // Nothing can be stored; the next change will fail and report that.
  }
}

/** The synced copy; a corrupt one counts as none. @throws SettingsError if a newer version wrote it */
async function readSynced(api: StorageApi): Promise<StoredSettings> {
  const raw = await readItem(api.sync, SETTINGS_KEY);
  try {
    return raw === undefined ? NOTHING_SET : parseStored(raw, 'storage.sync.settings');
  } catch (error) {
    if (error instanceof SettingsError && error.kind === 'newer-version') throw error;
    return NOTHING_SET;
  }
}

/** Sets unreadable settings aside before they are replaced. */
async function keepAside(api: StorageApi, unreadable: unknown): Promise<void> {
  if (unreadable === undefined) return;
  await writeItem(api.local, await placeAside(api.local, SETTINGS_KEY, unreadable), unreadable);
}

/** The settings merged with those that could not be read earlier, once they can be read. */
async function withRecovered(
  api: StorageApi,
  stored: StoredSettings,
  now: number,
): Promise<StoredSettings> {
  let here = stored;
  for (const place of unreadablePlaces(SETTINGS_KEY)) {
    const raw = await readItem(api.local, place);
    if (raw === undefined) continue;
    let recovered: StoredSettings;
    try {
      recovered = mergeSynced(here, withPresentTimes(parseStored(raw, place), now));
    } catch {
      continue;
    }
    await writeItem(api.local, SETTINGS_KEY, serialiseStored(recovered));
    await api.local.remove(place);
    here = recovered;
  }
  return here;
}

/** Settings that are too large are refused only if the change added sites. */
function withinLimits(before: StoredSettings, next: StoredSettings): StoredSettings {
  const count = ({ settings: { sites } }: StoredSettings): number =>
    sites.off.length + sites.added.length;
  return count(next) > count(before) ? fitForSync(SETTINGS_KEY, next) : next;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
