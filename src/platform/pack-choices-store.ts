import {
  parsePackChoices,
  storedPackChoices,
  type PackChoices,
} from '../core/settings/pack-choices.ts';
import { oneAtATimeInExtension, type OneAtATime } from './one-at-a-time.ts';
import {
  followed,
  followItems,
  readItem,
  readOrSetAside,
  type Follower,
  type StorageApi,
  type StoredItem,
} from './storage.ts';

const KEY = 'pack-choices';

const ITEM: StoredItem<PackChoices> = { key: KEY, parse: (raw) => parsePackChoices(raw) };

/** Which packs the reader uses, and in which order; it stays on this device. */
export interface PackChoicesStore {
  /** The choices as they are stored; none if they cannot be read. */
  read(): Promise<PackChoices>;
  /** Changes the choices. Rejects if they cannot be saved; then they are as before. */
  change(update: (choices: PackChoices) => PackChoices): Promise<void>;
  /** Reports the choices now and at each change, until the signal aborts. */
  follow(follower: Follower<PackChoices>, signal: AbortSignal): Promise<void>;
}

/** The store for the worker and the extension's own pages. */
export function createPackChoicesStore(
  api: StorageApi,
  oneAtATime: OneAtATime = oneAtATimeInExtension,
): PackChoicesStore {
  const { local } = api;
  return {
    read: async () => readable(await readItem(local, KEY)),
    change: (update) =>
      oneAtATime(async () => {
        const choices = update(await readOrSetAside(local, ITEM));
        await local.set({ [KEY]: storedPackChoices(choices) });
      }),
    follow: (follower, signal) => followItems(api, [followed(ITEM, follower)], signal),
  };
}

function readable(raw: unknown): PackChoices {
  try {
    return parsePackChoices(raw);
  } catch {
    return [];
  }
}
