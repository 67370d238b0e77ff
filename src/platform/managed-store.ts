import type { StorageApi } from './storage.ts';

/** The key of the copy in local storage, as the browser’s policy has it. */
export const MANAGED_KEY = 'managed';

/** The browser’s storage with what an organisation has set; Firefox refuses where nothing is. */
export interface ManagedStorageApi extends Pick<StorageApi, 'local'> {
  /** Undefined in Firefox for Android. */
  readonly managed?: { get(keys: null): Promise<Record<string, unknown>> };
}

/** What an organisation has set for the extension, unchecked; undefined for nothing. */
export async function readManagedStorage({ managed }: ManagedStorageApi): Promise<unknown> {
  try {
    const items = (await managed?.get(null)) ?? {};
    return Object.keys(items).length > 0 ? items : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Copies what an organisation has set into local storage, where pages read it in the same call as the
 * reader’s settings. Rejects if it cannot be stored.
 */
export async function copyManagedStorage(api: ManagedStorageApi): Promise<void> {
  const managed = await readManagedStorage(api);
  const copy = (await api.local.get(MANAGED_KEY))[MANAGED_KEY];
  if (JSON.stringify(copy) === JSON.stringify(managed)) return;
  if (managed === undefined) await api.local.remove(MANAGED_KEY);
  else await api.local.set({ [MANAGED_KEY]: managed });
}
