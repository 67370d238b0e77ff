import { expect, it } from 'vitest';
import type { browser } from '../platform/browser.ts';
import { keepMenuItems, type MenuItem } from './menu-items.ts';

const ITEMS: readonly MenuItem[] = [
  { id: 'a', title: 'A', contexts: ['selection'] },
  { id: 'b', title: 'B', contexts: ['link'], visible: false },
];

it('each item is in the menu once, also after an update', async () => {
  let install: (() => Promise<void>) | undefined;
  const there: unknown[] = [];
  const api = {
    runtime: { onInstalled: { addListener: (listener: typeof install) => (install = listener) } },
    contextMenus: {
      create: (item: unknown) => there.push(item),
      removeAll: async () => void there.splice(0),
    },
  };
  keepMenuItems(api as unknown as typeof browser, ITEMS);
  await install!();
  await install!();
  expect(there).toEqual(ITEMS);
});
