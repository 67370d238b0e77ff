import { describe, expect, it } from 'vitest';
import type { browser } from '../platform/browser.ts';
import { lookUpByKeys, lookUpFromAddressBar, lookUpFromMenu } from './look-up.ts';

type Listener = (...args: never[]) => unknown;

/** Starts the look-ups in a browser that records what it was asked for. */
function worker(selection: () => unknown = () => ''): {
  readonly tell: (event: string, ...args: unknown[]) => Promise<void>;
  readonly asked: Record<string, unknown[]>;
} {
  const asked: Record<string, unknown[]> = { create: [], update: [] };
  const listeners: Record<string, Listener> = {};
  const event = (name: string) => ({
    addListener: (listener: Listener) => (listeners[name] = listener),
  });
  const api = {
    runtime: { getURL: (path: string) => `own:/${path}` },
    contextMenus: { onClicked: event('menu') },
    commands: { onCommand: event('command') },
    omnibox: { setDefaultSuggestion: () => undefined, onInputEntered: event('omnibox') },
    tabs: {
      create: async (tab: unknown) => void asked['create']!.push(tab),
      update: async (tab: unknown) => void asked['update']!.push(tab),
    },
    scripting: { executeScript: async () => [{ result: selection() }] },
  };
  const browserApi = api as unknown as typeof browser;
  lookUpFromMenu(browserApi);
  lookUpByKeys(browserApi);
  lookUpFromAddressBar(browserApi, 'Names');
  return {
    tell: async (name, ...args) => void (await listeners[name]!(...(args as never[]))),
    asked,
  };
}

const searchFor = (query: string) => `own:/src/ui/reader/index.html#search=${query}`;

describe('look-up', () => {
  it('opens the search for the selected text, next to its tab', async () => {
    const { tell, asked } = worker();
    await tell('menu', { menuItemId: 'look-up', selectionText: ' Boris\nNemtsov ' }, { index: 3 });
    await tell('menu', { menuItemId: 'somebody-else’s', selectionText: 'x' }, { index: 3 });
    expect(asked['create']).toEqual([{ url: searchFor('Boris%20Nemtsov'), index: 4 }]);
  });

  it('opens the search for the selected text when the keys are pressed', async () => {
    const { tell, asked } = worker(() => 'Minsk');
    await tell('command', 'look-up', { id: 7, index: 0 });
    await tell('command', 'next-mention', { id: 7, index: 0 });
    expect(asked['create']).toEqual([{ url: searchFor('Minsk'), index: 1 }]);
  });

  it('opens an empty search if the page is closed to extensions', async () => {
    const { tell, asked } = worker(() => {
      throw new Error('Cannot access a chrome:// URL');
    });
    await tell('command', 'look-up', { id: 7, index: 0 });
    expect(asked['create']).toEqual([{ url: searchFor(''), index: 1 }]);
  });

  it('opens the search in the tab that the address bar asks for', async () => {
    const { tell, asked } = worker();
    await tell('omnibox', 'nemzov', 'currentTab');
    await tell('omnibox', 'nemzov', 'newBackgroundTab');
    expect(asked['update']).toEqual([{ url: searchFor('nemzov') }]);
    expect(asked['create']).toEqual([{ url: searchFor('nemzov'), active: false }]);
  });
});
