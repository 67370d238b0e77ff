import { expect, it, vi } from 'vitest';
import type { browser } from '../platform/browser.ts';
import { openReadingByKeys } from './open-reading.ts';

type Listener = (name: string, tab?: { readonly id: number }) => Promise<void>;

function commands() {
  let press: Listener = async () => {};
  const create = vi.fn<(tab: object) => Promise<void>>(async () => {});
  const api = {
    commands: { onCommand: { addListener: (listener: Listener) => (press = listener) } },
    runtime: { getURL: (path: string) => `own:/${path}` },
    tabs: { query: async () => [{ id: 3 }], get: async () => ({ index: 4 }), create },
  };
  openReadingByKeys(api as unknown as typeof browser);
  return { press: (...pressed: Parameters<Listener>) => press(...pressed), create };
}

it('the command opens the reading view beside its tab', async () => {
  const { press, create } = commands();
  await press('reading-view', { id: 7 });
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: 'own:/src/ui/reading/index.html#7',
    index: 5,
  });
});

it('a browser that does not tell the tab means the one in front', async () => {
  const { press, create } = commands();
  await press('reading-view');
  expect(create).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ url: expect.stringMatching(/#3$/) }),
  );
});

it('other commands open nothing', async () => {
  const { press, create } = commands();
  await press('look-up', { id: 7 });
  expect(create).not.toHaveBeenCalled();
});

it('a browser without commands has none', () => {
  expect(() => openReadingByKeys({} as typeof browser)).not.toThrow();
});
