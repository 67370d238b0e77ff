import { parseCorrections, type Correction } from '../core/settings/corrections.ts';
import { oneAtATimeHere } from './one-at-a-time.ts';
import { followItem, readItem, type Follower, type StorageApi } from './storage.ts';

const KEY = 'corrections';

/** The reader's “not this person”; they stay on this device. */
export interface CorrectionsStore {
  /**
   * Changes the list, on all open pages at once.
   * Rejects where it cannot be read or kept; then it is as before.
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
        const list = update(parse(await readItem(api.local, KEY)));
        await api.local.set({ [KEY]: list });
      }),
    follow: (follower, signal) => followItem(api, KEY, parse, follower, signal),
  };
}

function parse(raw: unknown): readonly Correction[] {
  return raw === undefined ? [] : parseCorrections(raw, 'storage.local.corrections');
}
