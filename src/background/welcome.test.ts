import { expect, it } from 'vitest';
import type { browser } from '../platform/browser.ts';
import { welcomeReader } from './welcome.ts';

/** Returns what is opened after the browser's `onInstalled` event. */
async function opened(
  reason: string,
  installType: string,
  managed: Record<string, unknown> = {},
): Promise<unknown[]> {
  const tabs: unknown[] = [];
  let installed: (details: { readonly reason: string }) => Promise<void>;
  const api = {
    runtime: {
      onInstalled: { addListener: (listener: typeof installed) => (installed = listener) },
      getURL: (path: string) => `own:/${path}`,
    },
    management: { getSelf: async () => ({ installType }) },
    storage: { managed: { get: async () => managed } },
    tabs: { create: async (tab: unknown) => void tabs.push(tab) },
  };
  welcomeReader(api as unknown as typeof browser);
  await installed!({ reason });
  return tabs;
}

it.each(['normal', 'development', 'sideload', 'other'])(
  'the introduction opens after an installation of type “%s”',
  async (type) => {
    expect(await opened('install', type)).toEqual([{ url: 'own:/src/ui/welcome/index.html' }]);
  },
);

it('nothing opens if an administrator installed the extension', async () => {
  expect(await opened('install', 'admin')).toEqual([]);
});

it('nothing opens if an organisation does not want it', async () => {
  expect(await opened('install', 'normal', { welcomePage: false })).toEqual([]);
  expect(await opened('install', 'normal', { welcomePage: true })).toHaveLength(1);
});

it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
  'nothing opens after “%s”',
  async (reason) => {
    expect(await opened(reason, 'normal')).toEqual([]);
  },
);
