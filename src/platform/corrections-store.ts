import { parseCorrections, type Correction } from '../core/settings/corrections.ts';
import { oneAtATimeHere } from './one-at-a-time.ts';
import {
  followed,
  followItems,
  readOrSetAside,
  writeItem,
  type Follower,
  type StorageApi,
  type StoredItem,
} from './storage.ts';

const KEY = 'corrections';

/** The list as it is stored; none is stored at first. */
export const CORRECTIONS_ITEM: StoredItem<readonly Correction[]> = { key: KEY, parse };

/** The reader's corrections (“not this person”); they stay on this device. */
export interface CorrectionsStore {
  /**
   * Changes the list, on all open pages at once. A stored value that cannot be read is set aside, so
   * that corrections work again. Rejects if the list cannot be saved; then it is as before.
   */
  change(update: (list: readonly Correction[]) => readonly Correction[]): Promise<void>;
  /** Reports the list now and at each change, until the signal aborts. */
  follow(follower: Follower<readonly Correction[]>, signal: AbortSignal): Promise<void>;
}

/** The store for every part of the extension, content scripts included. */
export function createCorrectionsStore(api: StorageApi): CorrectionsStore {
  const { local } = api;
  const oneAtATime = oneAtATimeHere();
  return {
    change: (update) =>
      oneAtATime(async () => {
        const list = update(await readOrSetAside(local, CORRECTIONS_ITEM));
        await writeItem(local, KEY, list);
      }),
    follow: (follower, signal) => followItems(api, [followed(CORRECTIONS_ITEM, follower)], signal),
  };
}

function parse(raw: unknown): readonly Correction[] {
  return raw === undefined ? [] : parseCorrections(raw, 'storage.local.corrections');
}
