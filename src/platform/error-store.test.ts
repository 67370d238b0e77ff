import { describe, expect, it } from 'vitest';
import { fakeStorage } from '../../test/settings/fake-storage.ts';
import { createErrorStore } from './error-store.ts';

describe('the error store', () => {
  it('counts errors that come at once, and outlives the worker, not the browser', async () => {
    const storage = fakeStorage();
    const store = createErrorStore(storage.session);
    const error = { place: 'content', message: 'TypeError', count: 1 };
    await Promise.all([store.add(error), store.add(error), store.add(error)]);
    const afterwards = createErrorStore(storage.session);
    expect(await afterwards.read()).toEqual([{ ...error, count: 3 }]);
    expect(storage.local.writes + storage.sync.writes).toBe(0);
  });
});
