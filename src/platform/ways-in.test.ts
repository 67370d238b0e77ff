import { expect, it, vi } from 'vitest';
import type { browser } from './browser.ts';
import { waysIn } from './ways-in.ts';

// The real API cannot be loaded outside a browser; each test passes its own.
vi.mock('./browser.ts', () => ({ browser: {} }));

it('a browser has the ways in whose API it has; one on a phone has none', () => {
  const desktop = { windows: {}, sidebarAction: {}, contextMenus: {}, omnibox: {} };
  const all = { toolbar: true, sidePanel: true, menu: true, addressBar: true };
  expect(waysIn(desktop as unknown as typeof browser)).toEqual(all);
  const none = { toolbar: false, sidePanel: false, menu: false, addressBar: false };
  expect(waysIn({} as typeof browser)).toEqual(none);
});
