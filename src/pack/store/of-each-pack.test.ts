import { expect, it, vi } from 'vitest';
import type { StoredPack } from '../format/stored.ts';
import { ofEachPack } from './of-each-pack.ts';

const packs = ['a', 'b', 'c'].map((id) => ({ id }) as StoredPack);

it('a pack that cannot be read or decoded is left out, and the others keep their order', async () => {
  const onProblem = vi.fn<(error: unknown) => void>();
  const read = async ({ id }: StoredPack): Promise<string | undefined> => {
    if (id === 'a') throw new Error('no base');
    return id === 'b' ? undefined : id;
  };
  expect(await ofEachPack(packs, read, onProblem)).toEqual(['c']);
  expect(await ofEachPack(packs, async ({ id }) => id, onProblem)).toEqual(['a', 'b', 'c']);
  expect(onProblem).toHaveBeenCalledExactlyOnceWith(new Error('no base'));
});
