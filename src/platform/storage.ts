/**
 * The browser's storage as the stores see it. The API itself is handed in, because the polyfill
 * cannot even be loaded outside of an extension.
 */

/** One area of storage; each call may be refused by the browser. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What changed in an area: items by key. */
export type StorageChanges = Record<
  string,
  { readonly oldValue?: unknown; readonly newValue?: unknown }
>;
type StorageListener = (changes: StorageChanges, area: string) => void;

/** `browser.storage`, or what stands for it in a test. */
export interface StorageApi {
  readonly local: StorageArea;
  readonly sync: StorageArea;
  /** Lives in memory and ends with the browser's session. */
  readonly session: StorageArea;
  readonly onChanged: {
    addListener(listener: StorageListener): void;
    removeListener(listener: StorageListener): void;
  };
}

/** The value of an item; undefined where there is none. */
export async function readItem(area: StorageArea, key: string): Promise<unknown> {
  return (await area.get(key))[key];
}

/** Where what stood in the place of an item is kept that cannot be read: for a few such times. */
export function unreadablePlaces(key: string): readonly string[] {
  return [`${key}-unreadable`, `${key}-unreadable-2`, `${key}-unreadable-3`];
}

/** The place to keep an unreadable value in; where all are taken by others, the last one. */
export async function placeAside(area: StorageArea, key: string, raw: unknown): Promise<string> {
  const places = unreadablePlaces(key);
  for (const place of places) {
    const there = await readItem(area, place);
    if (there === undefined || JSON.stringify(there) === JSON.stringify(raw)) return place;
  }
  return places.at(-1)!;
}

/**
 * Tells an item's value now and whenever it changes. The first time comes always: where the item
 * cannot be read, with what stands for a missing one. A later value that cannot be read is only
 * told to `onProblem`, and the one before stays. Ends with the signal.
 * @param parse reads a value, undefined for a missing one
 */
export async function followItem<Value>(
  api: StorageApi,
  key: string,
  parse: (raw: unknown) => Value,
  { onValue, onProblem }: Follower<Value>,
  signal: AbortSignal,
): Promise<void> {
  let changed = false;
  const listener: StorageListener = (changes, area) => {
    if (area !== 'local' || !Object.hasOwn(changes, key)) return;
    try {
      const value = parse(changes[key]?.newValue);
      changed = true;
      onValue(value);
    } catch (error) {
      onProblem(error);
    }
  };
  api.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      api.onChanged.removeListener(listener);
    } catch {
      // The extension is gone under this page, and its events with it.
    }
  });
  let first: Value;
  try {
    first = parse(await readItem(api.local, key));
  } catch (error) {
    onProblem(error);
    first = parse(undefined);
  }
  // A change that was told in between is later than what was read.
  if (!changed && !signal.aborted) onValue(first);
}

/** Who follows an item. */
export interface Follower<Value> {
  readonly onValue: (value: Value) => void;
  readonly onProblem: (error: unknown) => void;
}
