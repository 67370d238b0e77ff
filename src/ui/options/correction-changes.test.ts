import { expect, it } from 'vitest';
import { fakeStorage } from '../../../test/support/fake-storage.ts';
import type { Correction } from '../../core/settings/corrections.ts';
import { createCorrectionsStore } from '../../platform/corrections-store.ts';
import { createCorrectionChanges } from './correction-changes.ts';

const correction = (surface: string): Correction => ({
  surface,
  entityId: 'sample:person/ada',
  scope: 'everywhere',
  addedAt: 1,
});

it('removes a correction, which can be put back', async () => {
  const [ada, bo] = [correction('ada'), correction('bo')];
  const storage = fakeStorage();
  const store = createCorrectionsStore(storage);
  await store.change(() => [ada, bo]);
  const stored = (): unknown => JSON.parse(storage.local.items.get('corrections')!);
  let keeping: Promise<unknown> = Promise.resolve();
  const { removed, remove, putBack } = createCorrectionChanges(
    store,
    async (change) => void (await (keeping = change)),
  );
  remove(ada);
  expect(removed.value).toEqual(ada);
  await keeping;
  expect(stored()).toEqual([bo]);
  putBack(ada);
  expect(removed.value).toBeUndefined();
  await keeping;
  expect(stored()).toEqual(expect.arrayContaining([ada, bo]));
});
