import { expect, it } from 'vitest';
import type { browser } from '../platform/browser.ts';
import { welcomeReader } from './welcome.ts';

/** The pages opened after the browser has reported the installation. */
async function opened(reason: string, installType: string): Promise<unknown[]> {
  const tabs: unknown[] = [];
  let installed: (details: { readonly reason: string }) => Promise<void>;
  const api = {
    runtime: {
      onInstalled: { addListener: (listener: typeof installed) => (installed = listener) },
      getURL: (path: string) => `own:/${path}`,
    },
    management: { getSelf: async () => ({ installType }) },
    tabs: { create: async (tab: unknown) => void tabs.push(tab) },
  };
  welcomeReader(api as unknown as typeof browser);
  await installed!({ reason });
  return tabs;
}

it.each(['normal', 'development', 'sideload', 'other'])(
  'a new reader is welcomed, installed as “%s”',
  async (type) => {
    expect(await opened('install', type)).toEqual([{ url: 'own:/src/ui/welcome/index.html' }]);
  },
);

it('nothing opens where an administrator installed it', async () => {
  expect(await opened('install', 'admin')).toEqual([]);
});

it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
  'nothing opens by itself after “%s”',
  async (reason) => {
    expect(await opened(reason, 'normal')).toEqual([]);
  },
);
