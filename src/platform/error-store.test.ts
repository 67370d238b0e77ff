import { describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../test/support/fake-storage.ts';
import type { ReportedError } from '../core/error-report.ts';
import { createErrorStore, followErrors } from './error-store.ts';
import { eventually } from '../../test/support/eventually.ts';

describe('the error store', () => {
  it('counts simultaneous errors, and outlives the worker, but not the browser session', async () => {
    const storage = fakeStorage();
    const store = createErrorStore(storage.session);
    const error = { place: 'content', message: 'TypeError', count: 1 };
    await Promise.all([store.add(error), store.add(error), store.add(error)]);
    const afterwards = createErrorStore(storage.session);
    expect(await afterwards.read()).toEqual([{ ...error, count: 3 }]);
    expect(storage.local.writes + storage.sync.writes).toBe(0);
  });

  it('reports errors as they occur, and forgets them', async () => {
    const storage = fakeStorage();
    const store = createErrorStore(storage.session);
    const told = vi.fn<(errors: readonly ReportedError[]) => void>();
    const life = new AbortController();
    await followErrors(storage, told, life.signal);
    expect(told).toHaveBeenLastCalledWith([]);
    const error = { place: 'content', message: 'TypeError', count: 1 };
    await store.add(error);
    await eventually(() => expect(told).toHaveBeenLastCalledWith([error]));
    await store.forget();
    await eventually(() => expect(told).toHaveBeenLastCalledWith([]));
    expect(await store.read()).toEqual([]);
    life.abort();
    await store.add(error);
    await store.read();
    expect(told).toHaveBeenLastCalledWith([]);
  });
});
