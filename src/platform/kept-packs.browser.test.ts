import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WholeKeptPack } from '../pack/format/kept.ts';
import { createKeptPacks, type KeptPacks } from './kept-packs.ts';

const NAME = 'kept-packs-of-a-test';

function packOf(id: string, addedAt: number, digest = 'd1'): WholeKeptPack {
  const summary = {
    id,
    version: '1.0.0',
    title: id,
    attribution: 'a test',
    date: { from: '2020', label: '2020' },
    licence: 'MIT',
    language: 'en',
    names: ['en'],
    entities: 1,
    notes: 0,
  };
  return {
    pack: { summary, digest, addedAt },
    bundle: new Uint8Array([1, 2, 3]),
    compiled: { build: 'b1', json: '{}' },
  };
}

let kept: KeptPacks;

beforeEach(() => (kept = createKeptPacks(NAME)));
afterEach(async () => {
  for (const { summary } of await kept.all()) await kept.remove(summary.id);
});

describe('kept packs', () => {
  it('can be read by every part of the extension, as they were stored', async () => {
    const late = packOf('late', 2);
    await kept.put(late);
    await kept.put(packOf('early', 1));
    const other = createKeptPacks(NAME);
    expect((await other.all()).map(({ summary }) => summary.id)).toEqual(['early', 'late']);
    expect(await other.whole('late')).toEqual(late);
    expect(await other.bundle('late')).toEqual(late.bundle);
    expect(await other.compiled('late')).toEqual(late.compiled);
    expect(await other.whole('none')).toBeUndefined();
  });

  it('are gone as a whole when they are removed', async () => {
    await kept.put(packOf('a', 1));
    await kept.remove('a');
    expect(await kept.all()).toEqual([]);
    expect(await kept.bundle('a')).toBeUndefined();
    expect(await kept.compiled('a')).toBeUndefined();
  });

  it('can be used again once they were compiled anew', async () => {
    const { pack } = packOf('a', 1);
    await kept.put(packOf('a', 1));
    const unusable = { ...pack, unusable: { build: 'b2', reason: 'too old' } };
    await kept.putUnusable(unusable);
    expect(await kept.all()).toEqual([unusable]);
    await kept.putCompiled(unusable, { build: 'b3', json: '[]' });
    expect(await kept.all()).toEqual([pack]);
    expect(await kept.compiled('a')).toEqual({ build: 'b3', json: '[]' });
  });

  it('tell every other part of the extension of each change, until it listens no more', async () => {
    const other = createKeptPacks(NAME);
    const life = new AbortController();
    const heard = { here: 0, there: 0 };
    kept.follow(() => heard.here++, life.signal);
    other.follow(() => heard.there++, life.signal);
    await kept.put(packOf('a', 1));
    await vi.waitUntil(() => heard.there === 1);
    await kept.putUnusable({ ...packOf('a', 1).pack, unusable: { build: 'b', reason: 'x' } });
    await vi.waitUntil(() => heard.there === 2);
    await kept.remove('a');
    await vi.waitUntil(() => heard.there === 3);
    life.abort();
    const after = createKeptPacks(NAME);
    let last = 0;
    after.follow(() => last++, new AbortController().signal);
    await kept.put(packOf('a', 1));
    await vi.waitUntil(() => last === 1);
    expect(heard).toEqual({ here: 0, there: 3 });
  });

  it('are left alone by work on a version that has been replaced or removed', async () => {
    await kept.put(packOf('a', 1, 'd2'));
    await kept.putCompiled(packOf('a', 1).pack, { build: 'b9', json: '[]' });
    await kept.putUnusable({ ...packOf('a', 1).pack, unusable: { build: 'b', reason: 'x' } });
    expect(await kept.whole('a')).toEqual(packOf('a', 1, 'd2'));
    await kept.putCompiled(packOf('gone', 1).pack, { build: 'b9', json: '[]' });
    expect(await kept.compiled('gone')).toBeUndefined();
  });
});
