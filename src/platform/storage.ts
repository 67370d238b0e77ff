/**
 * The browser's storage as the stores use it. The API itself is passed in: content scripts
 * have the browser's own, the rest of the extension the polyfill's, tests a substitute.
 */

import { SettingsError } from '../core/settings/settings-error.ts';

/** One area of storage; each call may be refused by the browser. */
export interface StorageArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What changed in an area: items by key. */
export type StorageChanges = Record<
  string,
  { readonly oldValue?: unknown; readonly newValue?: unknown }
>;
type StorageListener = (changes: StorageChanges, area: string) => void;

/** `browser.storage`, or a substitute in a test. */
export interface StorageApi {
  readonly local: StorageArea;
  readonly sync: StorageArea;
  /** In memory, until the browser session ends. */
  readonly session: StorageArea;
  readonly onChanged: {
    addListener(listener: StorageListener): void;
    removeListener(listener: StorageListener): void;
  };
}

/** The value of an item; undefined if there is none. */
export async function readItem(area: StorageArea, key: string): Promise<unknown> {
  return (await area.get(key))[key];
}

/** Stores an item on this device. @throws SettingsError of the kind `not-saved` if the browser refuses */
export async function writeItem(local: StorageArea, key: string, value: unknown): Promise<void> {
  try {
    await local.set({ [key]: value });
  } catch (error) {
    throw new SettingsError('not-saved', {
      place: `storage.local.${key}`,
      found: `the browser’s refusal “${error instanceof Error ? error.message : String(error)}”`,
      expected: 'room for it',
    });
  }
}

/** The keys under which unreadable values of an item are set aside, up to three of them. */
export function unreadablePlaces(key: string): readonly string[] {
  return [`${key}-unreadable`, `${key}-unreadable-2`, `${key}-unreadable-3`];
}

/** The key under which to set an unreadable value aside; if all are taken, the last one. */
export async function placeAside(area: StorageArea, key: string, raw: unknown): Promise<string> {
  const places = unreadablePlaces(key);
  for (const place of places) {
    const there = await readItem(area, place);
    if (there === undefined || JSON.stringify(there) === JSON.stringify(raw)) return place;
  }
  return places.at(-1)!;
}

/** An item of local storage. */
export interface StoredItem<Value> {
  readonly key: string;
  /** Parses a value; undefined for a missing one. */
  readonly parse: (raw: unknown) => Value;
}

/** Reads an item to change it; a value that cannot be parsed is set aside, and counts as none. */
export async function readOrSetAside<Value>(
  area: StorageArea,
  { key, parse }: StoredItem<Value>,
): Promise<Value> {
  const raw = await readItem(area, key);
  try {
    return parse(raw);
  } catch {
    await area.set({ [await placeAside(area, key, raw)]: raw });
    return parse(undefined);
  }
}

/** Receives the values of an item. */
export interface Follower<Value> {
  readonly onValue: (value: Value) => void;
  readonly onProblem: (error: unknown) => void;
}

/** An item with its follower, for `followItems`. */
export interface FollowedItem {
  readonly key: string;
  readonly onRead: (
    reading: Promise<Record<string, unknown>>,
    signal: AbortSignal,
  ) => Promise<void>;
  readonly onChange: (raw: unknown) => void;
}

/**
 * Reports an item's value now and at each change. The first report always comes: if the item cannot
 * be read, with the value for a missing one. A later value that cannot be read is only reported to
 * `onProblem`, and the one before stays valid.
 */
export function followed<Value>(
  { key, parse }: StoredItem<Value>,
  { onValue, onProblem }: Follower<Value>,
): FollowedItem {
  let hasChanged = false;
  return {
    key,
    onRead: async (reading, signal) => {
      let first: Value;
      try {
        first = parse((await reading)[key]);
      } catch (error) {
        onProblem(error);
        first = parse(undefined);
      }
      // A change reported in the meantime is newer than what was read.
      if (!hasChanged && !signal.aborted) onValue(first);
    },
    onChange: (raw) => {
      try {
        const value = parse(raw);
        hasChanged = true;
        onValue(value);
      } catch (error) {
        onProblem(error);
      }
    },
  };
}

/** Follows items, which are read by one call, until the signal aborts. */
export async function followItems(
  api: StorageApi,
  items: readonly FollowedItem[],
  signal: AbortSignal,
): Promise<void> {
  const listener: StorageListener = (changes, area) => {
    if (area !== 'local') return;
    for (const { key, onChange } of items)
      if (Object.hasOwn(changes, key)) onChange(changes[key]?.newValue);
  };
  api.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      api.onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  });
  const keys = items.map(({ key }) => key);
  // If the extension is gone, the call itself throws.
  const reading = (async () => api.local.get(keys))();
  await Promise.all(items.map(({ onRead }) => onRead(reading, signal)));
}
