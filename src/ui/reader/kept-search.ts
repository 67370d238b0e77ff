import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Search } from '../../core/search/search-pack.ts';

/** The search; undefined until it is there. */
export type SearchState = Search | 'failed' | undefined;

/** The search in the packs, made when it is first asked for and kept. */
export interface KeptSearch {
  readonly state: ReadonlySignal<SearchState>;
  /** Makes the search unless it is there; resolves when it is, or has failed. A failed one is tried anew. */
  make(): Promise<void>;
}

/** @param create reads what is searched; of a large pack that takes longer than any view */
export function createKeptSearch(
  create: () => Promise<Search>,
  onProblem: (error: unknown) => void,
): KeptSearch {
  const state = signal<SearchState>(undefined);
  let made: Promise<void> | undefined;
  const tryIt = async (): Promise<void> => {
    state.value = undefined;
    try {
      state.value = await create();
    } catch (error) {
      made = undefined;
      state.value = 'failed';
      onProblem(error);
    }
  };
  return { state, make: () => (made ??= tryIt()) };
}
