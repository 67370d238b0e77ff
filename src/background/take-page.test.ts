import { expect, it } from 'vitest';
import type { browser } from '../platform/browser.ts';
import { takePageByKeys, takePageFromMenu } from './take-page.ts';

type Listener = (...args: never[]) => unknown;

/** The worker in a browser that records which tabs it opens. */
function worker(active?: { readonly id: number }) {
  const listeners: Record<string, Listener> = {};
  const opened: unknown[] = [];
  const event = (name: string) => ({
    addListener: (listener: Listener) => (listeners[name] = listener),
  });
  const api = {
    runtime: { getURL: (path: string) => `own:/${path}` },
    contextMenus: { onClicked: event('menu') },
    commands: { onCommand: event('command') },
    tabs: {
      get: async () => ({ index: 3 }),
      query: async () => (active ? [active] : []),
      create: async (tab: unknown) => void opened.push(tab),
    },
  } as unknown as typeof browser;
  takePageByKeys(api);
  takePageFromMenu(api);
  const tell = async (name: string, ...args: readonly unknown[]): Promise<void> =>
    void (await listeners[name]!(...(args as never[])));
  return { tell, opened };
}

const tab = { url: 'own:/src/ui/reader/index.html#page=7', index: 4 };

it('opens the page’s notes beside its tab, by keys and from the menu', async () => {
  const { tell, opened } = worker();
  await tell('command', 'take-page', { id: 7 });
  await tell('menu', { menuItemId: 'take-page' }, { id: 7 });
  expect(opened).toEqual([tab, tab]);
});

it('asks for the active tab where the browser does not tell it', async () => {
  const { tell, opened } = worker({ id: 7 });
  await tell('command', 'take-page');
  expect(opened).toEqual([tab]);
});

it('leaves other commands and items alone, and does nothing without a tab', async () => {
  const { tell, opened } = worker();
  await tell('command', 'look-up', { id: 7 });
  await tell('menu', { menuItemId: 'look-up' }, { id: 7 });
  await tell('command', 'take-page');
  expect(opened).toEqual([]);
});
