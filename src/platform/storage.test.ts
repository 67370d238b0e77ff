import { beforeEach, describe, expect, it } from 'vitest';
import { fakeStorage, type FakeStorage } from '../../test/support/fake-storage.ts';
import { followed, followItems, type FollowedItem } from './storage.ts';

let storage: FakeStorage;
let told: string[];
let life: AbortController;

beforeEach(() => {
  storage = fakeStorage();
  told = [];
  life = new AbortController();
});

/** An item that holds a number, 0 if there is none. */
function number(key: string, onValue = (value: number) => void told.push(`${key} ${value}`)) {
  const parse = (raw: unknown = 0): number => {
    if (typeof raw !== 'number') throw new Error(`${key}: no number`);
    return raw;
  };
  const onProblem = (error: unknown) => void told.push((error as Error).message);
  return followed({ key, parse }, { onValue, onProblem });
}
const follow = (...items: FollowedItem[]) => followItems(storage, items, life.signal);

describe('following several items', () => {
  it('reads them by one call, and reports each now and at its changes', async () => {
    await storage.local.set({ a: 1, other: 'x' });
    await follow(number('a'), number('b'));
    expect(storage.local.reads).toBe(1);
    expect(told).toEqual(['a 1', 'b 0']);
    await storage.local.set({ b: 2, other: 'y' });
    await storage.sync.set({ a: 3 });
    await storage.local.remove('a');
    expect(told.slice(2)).toEqual(['b 2', 'a 0']);
    life.abort();
    await storage.local.set({ a: 4 });
    expect(told).toHaveLength(4);
  });

  it('reports what has changed while they were read, instead of what was read', async () => {
    await storage.local.set({ a: 1, b: 1 });
    const get = storage.local.get.bind(storage.local);
    storage.local.get = async (keys) => {
      const items = await get(keys);
      await storage.local.set({ a: 2 });
      return items;
    };
    await follow(number('a'), number('b'));
    expect(told).toEqual(['a 2', 'b 1']);
  });

  it('takes one that cannot be read for a missing one, and later ignores it', async () => {
    await storage.local.set({ a: 'rubbish', b: 1 });
    await follow(number('a'), number('b'));
    expect(told.toSorted()).toEqual(['a 0', 'a: no number', 'b 1']);
    await storage.local.set({ b: 'rubbish' });
    expect(told.slice(3)).toEqual(['b: no number']);
  });

  it('takes all for missing if storage fails', async () => {
    storage.local.refusal = 'broken';
    await follow(number('a'), number('b'));
    expect(told.toSorted()).toEqual(['a 0', 'b 0', 'broken', 'broken']);
  });

  it('reports the others if the follower of one throws, and rejects', async () => {
    const throws = (): never => {
      throw new Error('x');
    };
    await expect(follow(number('a', throws), number('b'))).rejects.toThrow('x');
    expect(told).toEqual(['b 0']);
  });

  it('reports nothing more once the signal has aborted', async () => {
    const following = follow(number('a'));
    life.abort();
    await following;
    expect(told).toEqual([]);
  });
});
