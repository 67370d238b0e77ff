import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeItems } from '../../../test/support/fake-items.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compilePack } from '../../pack/compile/compile.ts';
import { itemKeys, PACKS_KEY, type StoredPacks } from '../../pack/format/stored.ts';
import { storedItems } from '../../pack/store/stored-items.ts';
import type { browser } from '../../platform/browser.ts';
import { readWholePacks } from './stored-packs.ts';

const fake = vi.hoisted(() => ({ browser: {} as typeof browser }));
vi.mock('../../platform/browser.ts', () => fake);

const pack = compilePack(smallPack({ en: { 'place/minsk': { names: ['Minsk'] } } }));
const items = storedItems([pack], __BUILD__);
const stored = (items[PACKS_KEY] as StoredPacks).packs[0]!;
const problems = vi.fn<(error: unknown) => void>();

beforeEach(() => problems.mockReset());

/** Reads from storage with these items, which the worker cannot mend. */
async function read(there: Record<string, unknown>): Promise<string[] | undefined> {
  Object.assign(fake.browser, {
    storage: { local: fakeItems(there) },
    runtime: { sendMessage: async () => ({ ok: true, value: false }) },
  });
  return (await readWholePacks(problems))?.map(({ content }) => content.id);
}

describe('the whole packs', () => {
  it('are those that are on', async () => {
    expect(await read(items)).toEqual(['small']);
  });

  it('are none if all are switched off', async () => {
    expect(await read(storedItems([], __BUILD__))).toEqual([]);
  });

  it('are unknown if their list is missing, or what it names', async () => {
    expect(await read({})).toBeUndefined();
    const { [itemKeys.content(stored, 'en')]: _, ...others } = items;
    expect(await read(others)).toBeUndefined();
  });
});
