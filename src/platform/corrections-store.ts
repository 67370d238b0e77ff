import { parseCorrections, type Correction } from '../core/settings/corrections.ts';
import { oneAtATimeHere } from './one-at-a-time.ts';
import { followItem, placeAside, readItem, type Follower, type StorageApi } from './storage.ts';

const KEY = 'corrections';

/** The reader's “not this person”; they stay on this device. */
export interface CorrectionsStore {
  /**
   * Changes the list, on all open pages at once. What stands in its place and is no list is kept
   * aside: else nothing could ever be corrected again. Rejects where it cannot be kept; then it
   * is as before.
   */
  change(update: (list: readonly Correction[]) => readonly Correction[]): Promise<void>;
  /** Tells the list now and at each change. */
  follow(follower: Follower<readonly Correction[]>, signal: AbortSignal): Promise<void>;
}

/** The store for every part of the extension, content scripts included. */
export function createCorrectionsStore(api: StorageApi): CorrectionsStore {
  const oneAtATime = oneAtATimeHere();
  return {
    change: (update) =>
      oneAtATime(async () => {
        const list = update(await readOrKeepAside(api));
        await api.local.set({ [KEY]: list });
      }),
    follow: (follower, signal) => followItem(api, KEY, parse, follower, signal),
  };
}

function parse(raw: unknown): readonly Correction[] {
  return raw === undefined ? [] : parseCorrections(raw, 'storage.local.corrections');
}

async function readOrKeepAside({ local }: StorageApi): Promise<readonly Correction[]> {
  const raw = await readItem(local, KEY);
  try {
    return parse(raw);
  } catch {
    await local.set({ [await placeAside(local, KEY, raw)]: raw });
    return [];
  }
}
