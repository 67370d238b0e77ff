import { afterEach, expect, it, vi } from 'vitest';
import type { browser } from './browser.ts';
import { hasSidePanel, openSidePanel } from './side-panel.ts';

// The real API cannot be loaded outside of a browser; each test passes a fake one.
vi.mock('./browser.ts', () => ({ browser: {} }));

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser with a panel of its own kind or none, and what was opened in it. */
function fake(kind: 'side panel' | 'sidebar' | 'none') {
  const opened: unknown[] = [];
  vi.stubGlobal('chrome', {
    ...(kind === 'side panel' && {
      sidePanel: { open: async (options: unknown) => void opened.push(options) },
    }),
  });
  const api = {
    ...(kind === 'sidebar' && { sidebarAction: { open: async () => void opened.push('sidebar') } }),
    runtime: { getURL: (path: string) => `own:/${path}` },
    tabs: { create: async (tab: unknown) => void opened.push(tab) },
  };
  return { opened, api: api as unknown as typeof browser };
}

it.each([
  ['side panel', true, { tabId: 7 }],
  ['sidebar', true, 'sidebar'],
  ['none', false, { url: 'own:/src/ui/reader/index.html' }],
] as const)(
  'with the panel “%s” the reader is opened there, else in a tab',
  async (kind, has, what) => {
    const { api, opened } = fake(kind);
    expect(hasSidePanel(api)).toBe(has);
    await openSidePanel(7, api);
    expect(opened).toEqual([what]);
  },
);
