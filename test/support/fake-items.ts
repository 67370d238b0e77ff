/** Items as a storage area holds them, which a test can damage, delay and refuse. */
export interface FakeItems {
  readonly items: Map<string, unknown>;
  /** The keys of each read, in order. */
  readonly reads: string[][];
  /** Called before each answer to a read; what it throws is the answer. */
  beforeRead: () => void | Promise<void>;
  /** Called before each write; what it throws refuses it. */
  beforeWrite: () => void | Promise<void>;
  /** Called before items are removed; what it throws refuses it. */
  beforeRemove: () => void | Promise<void>;
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  getKeys(): Promise<string[]>;
}

/** Starts with these items. */
export function fakeItems(start: Record<string, unknown> = {}): FakeItems {
  const items = new Map(Object.entries(start));
  const reads: string[][] = [];
  const area: FakeItems = {
    items,
    reads,
    beforeRead: () => {},
    beforeWrite: () => {},
    beforeRemove: () => {},
    get: async (keys) => {
      const asked = [keys].flat();
      reads.push(asked);
      await area.beforeRead();
      const found = asked.filter((key) => items.has(key));
      return Object.fromEntries(found.map((key) => [key, structuredClone(items.get(key))]));
    },
    set: async (changed) => {
      await area.beforeWrite();
      for (const [key, value] of Object.entries(changed)) items.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      await area.beforeRemove();
      for (const key of [keys].flat()) items.delete(key);
    },
    getKeys: async () => [...items.keys()],
  };
  return area;
}
