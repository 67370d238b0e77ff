/** The browser's storage in memory, with its quotas and its events. */
import type { StorageApi, StorageArea, StorageChanges } from '../../src/platform/storage.ts';

type Listener = (changes: StorageChanges, area: string) => void;

/** An area whose content a test can see and set. */
export interface FakeArea extends StorageArea {
  readonly items: Map<string, string>;
  /** Maximum bytes of an item, its key included. */
  quota: number;
  /** The message that every call is refused with, if any. */
  refusal: string | undefined;
  /** Number of writes. */
  writes: number;
  /** Number of reads. */
  reads: number;
}

/** `browser.storage` of one device. */
export interface FakeStorage extends StorageApi {
  readonly local: FakeArea;
  readonly sync: FakeArea;
  readonly session: FakeArea;
  /** Lets another device's change of the synced copy arrive here. */
  receive(key: string, value: unknown): void;
}

/** Starts with nothing in it. */
export function fakeStorage(): FakeStorage {
  const listeners = new Set<Listener>();
  const tell: Tell = (area, key, newValue, oldValue) => {
    const change = {
      ...(oldValue !== undefined && { oldValue }),
      ...(newValue !== undefined && { newValue }),
    };
    for (const listener of listeners) listener({ [key]: change }, area);
  };
  const sync = fakeArea('sync', 8192, tell);
  return {
    local: fakeArea('local', Infinity, tell),
    sync,
    session: fakeArea('session', Infinity, tell),
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
    receive: (key, value) => {
      const before = valueIn(sync.items, key);
      sync.items.set(key, JSON.stringify(value));
      tell('sync', key, value, before);
    },
  };
}

type Tell = (area: string, key: string, newValue: unknown, oldValue: unknown) => void;

function valueIn(items: ReadonlyMap<string, string>, key: string): unknown {
  const text = items.get(key);
  return text === undefined ? undefined : JSON.parse(text);
}

function fakeArea(name: string, quota: number, tell: Tell): FakeArea {
  const items = new Map<string, string>();
  const allow = (): void => {
    if (fake.refusal) throw new Error(fake.refusal);
  };
  const fake: FakeArea = {
    items,
    quota,
    refusal: undefined,
    writes: 0,
    reads: 0,
    get: async (keys) => {
      fake.reads++;
      allow();
      return Object.fromEntries(
        [keys].flat().flatMap((key) => (items.has(key) ? [[key, valueIn(items, key)]] : [])),
      );
    },
    set: async (values) => {
      allow();
      for (const [key, value] of Object.entries(values)) {
        const text = JSON.stringify(value);
        if (new TextEncoder().encode(key + text).length > fake.quota)
          throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
        fake.writes++;
        const before = valueIn(items, key);
        items.set(key, text);
        tell(name, key, JSON.parse(text), before);
      }
    },
    remove: async (key) => {
      allow();
      const before = valueIn(items, key);
      if (items.delete(key)) tell(name, key, undefined, before);
    },
  };
  return fake;
}
