import { describe, expect, it, vi } from 'vitest';
import type { browser } from './browser.ts';
import { readShortcuts, shortcutSettings } from './shortcuts.ts';

// The real API cannot be loaded outside a browser; each test passes its own.
vi.mock('./browser.ts', () => ({ browser: {} }));

function fakeBrowser(origin: string, commands: object) {
  const opened: unknown[] = [];
  const api = {
    commands,
    runtime: { getURL: () => `${origin}://a/` },
    tabs: { create: async (tab: unknown) => void opened.push(tab) },
  };
  return { opened, api: api as unknown as typeof browser };
}

it('shortcuts have their current keys, or none', async () => {
  const getAll = async () => [
    { name: 'look-up', description: 'Look up', shortcut: 'Alt+Shift+L' },
    { name: 'other', shortcut: 'Alt+Period' },
    { name: '_execute_action' },
  ];
  expect(await readShortcuts(fakeBrowser('moz-extension', { getAll }).api)).toEqual([
    { name: 'look-up', description: 'Look up', keys: 'Alt+Shift+L' },
    { name: 'other', description: '', keys: 'Alt+.' },
    { name: '_execute_action', description: '', keys: '' },
  ]);
});

it('shortcuts come in the order in which readers need them, others last', async () => {
  const names = ['_execute_action', 'next-mention', 'look-up', 'previous-mention', 'open-mention'];
  const getAll = async () => names.map((name) => ({ name }));
  const shortcuts = await readShortcuts(fakeBrowser('moz-extension', { getAll }).api);
  expect(shortcuts.map(({ name }) => name)).toEqual([
    'open-mention',
    'next-mention',
    'previous-mention',
    'look-up',
    '_execute_action',
  ]);
});

describe('the browser’s page for shortcuts', () => {
  it('is opened by Firefox itself', async () => {
    const openShortcutSettings = vi.fn<() => Promise<void>>(async () => undefined);
    const { api, opened } = fakeBrowser('moz-extension', { openShortcutSettings });
    await shortcutSettings(api)!();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    expect(opened).toEqual([]);
  });

  it('is opened in a tab in Chrome', async () => {
    const { api, opened } = fakeBrowser('chrome-extension', {});
    await shortcutSettings(api)!();
    expect(opened).toEqual([{ url: 'chrome://extensions/shortcuts' }]);
  });

  it('cannot be opened in a Firefox without the method', () => {
    expect(shortcutSettings(fakeBrowser('moz-extension', {}).api)).toBeUndefined();
  });
});

it('a browser without commands has no shortcuts, and no page for them', async () => {
  const { api } = fakeBrowser('moz-extension', {});
  const without = { ...api, commands: undefined } as unknown as typeof browser;
  expect(await readShortcuts(without)).toEqual([]);
  expect(shortcutSettings(without)).toBeUndefined();
});
