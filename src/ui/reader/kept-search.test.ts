import { expect, it, vi } from 'vitest';
import { NOTHING_FOUND, type Search } from '../../core/search/search-pack.ts';
import { createKeptSearch } from './kept-search.ts';

const search: Search = () => NOTHING_FOUND;

it('is made once', async () => {
  const create = vi.fn<() => Promise<Search>>(async () => search);
  const kept = createKeptSearch(create, () => {});
  expect(kept.state.value).toBeUndefined();
  await Promise.all([kept.make(), kept.make()]);
  await kept.make();
  expect(kept.state.value).toBe(search);
  expect(create).toHaveBeenCalledOnce();
});

it('says that it has failed, and can be tried again', async () => {
  const error = new Error('no storage');
  const create = vi
    .fn<() => Promise<Search>>()
    .mockRejectedValueOnce(error)
    .mockResolvedValueOnce(search);
  const onProblem = vi.fn<(error: unknown) => void>();
  const kept = createKeptSearch(create, onProblem);
  await kept.make();
  expect(kept.state.value).toBe('failed');
  expect(onProblem).toHaveBeenCalledExactlyOnceWith(error);
  const again = kept.make();
  expect(kept.state.value).toBeUndefined();
  await again;
  expect(kept.state.value).toBe(search);
});
