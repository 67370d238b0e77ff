import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../test/support/fake-storage.ts';
import type { browser } from '../platform/browser.ts';
import { oneAtATimeHere } from '../platform/one-at-a-time.ts';
import { createSettingsStore } from '../platform/settings-store.ts';
import { readSettings } from '../platform/settings-in-force.ts';
import { registerSites } from './register-sites.ts';
import { eventually } from '../../test/support/eventually.ts';

// The real API cannot be loaded outside a browser; each test passes its own.
vi.mock('../platform/browser.ts', () => ({ browser: {} }));

const LISTED = '*://*.bbc.co.uk/*';
const OWN = '*://*.a.org/*';
const stored = (settings: object) => ({ settings: { version: 1, settings } });
const ADDED = stored({ sites: { added: ['a.org'] } });

type Script = { readonly id: string; readonly matches: readonly string[] };

/** A browser with two open pages; like a real one, it refuses a second script with the same id. */
function fakeBrowser() {
  const storage = fakeStorage();
  const told: Record<string, ((given?: unknown) => unknown)[]> = {};
  const event = (name: string) => ({
    addListener: (listener: () => unknown) => void (told[name] ??= []).push(listener),
  });
  const origins = new Set([LISTED]);
  const scripts = new Map<string, Script>();
  const injected: number[] = [];
  let updates = 0;
  const tabs = [
    { id: 1, url: 'https://www.a.org/1' },
    { id: 2, url: 'https://www.bbc.co.uk/1' },
    { id: 3 },
  ];
  const fire = async (name: string, given?: unknown): Promise<void> => {
    await Promise.all((told[name] ?? []).map((listener) => listener(given)));
  };
  const api = {
    storage,
    tabs: { query: async () => tabs },
    runtime: {
      onInstalled: event('installed'),
      onStartup: event('startup'),
      getURL: () => 'moz-extension://a/',
      getManifest: () => ({ content_scripts: [{ js: ['content.js'], matches: [LISTED] }] }),
    },
    permissions: {
      onAdded: event('added'),
      onRemoved: event('removed'),
      getAll: async () => ({ origins: [...origins] }),
      remove: async (given: { readonly origins: readonly string[] }) => {
        for (const origin of given.origins) origins.delete(origin);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async ([script]: [Script]) => {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        scripts.set(script.id, script);
      },
      updateContentScripts: async ([script]: [Script]) => {
        if (!scripts.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
        updates++;
        scripts.set(script.id, script);
      },
      unregisterContentScripts: async () => scripts.clear(),
      executeScript: async ({ target }: { readonly target: { readonly tabId: number } }) =>
        void injected.push(target.tabId),
    },
  };
  const start = (): void =>
    registerSites(
      api as unknown as typeof browser,
      new Set(['bbc.co.uk']),
      createSettingsStore(storage, oneAtATimeHere(), () => 1),
    );
  const grant = async (...given: readonly string[]): Promise<void> => {
    for (const origin of given) origins.add(origin);
    await fire('added', { origins: given });
  };
  const revoke = async (...given: readonly string[]): Promise<void> => {
    for (const origin of given) origins.delete(origin);
    await fire('removed', { origins: given });
  };
  const matches = () => [...scripts.values()].map((script) => script.matches);
  const countUpdates = () => updates;
  return { storage, origins, scripts, injected, matches, countUpdates, start, fire, grant, revoke };
}

let own: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  own = fakeBrowser();
  own.start();
});

describe('a grant', () => {
  it('adds its site, registers the script, and marks open pages', async () => {
    await own.grant(OWN);
    expect((await readSettings(own.storage)).sites.added).toEqual(['a.org']);
    expect(own.matches()).toEqual([[OWN]]);
    expect(own.injected).toContain(1);
    expect(own.injected).not.toContain(2);
  });

  it('of a listed site changes no setting, and marks its open pages', async () => {
    await own.revoke(LISTED);
    await own.grant(LISTED);
    expect(own.storage.local.writes).toBe(0);
    expect(own.injected).toEqual([2]);
  });

  it('that is revoked in the browser ends the registration and keeps the setting', async () => {
    await own.grant(OWN);
    await own.revoke(OWN);
    await eventually(() => expect(own.matches()).toEqual([]));
    expect((await readSettings(own.storage)).sites.added).toEqual(['a.org']);
  });
});

describe('a change of the settings', () => {
  it('that removes a site ends the registration and gives the grant back', async () => {
    await own.grant(OWN);
    await own.storage.local.set(stored({}));
    await eventually(() => expect(own.matches()).toEqual([]));
    expect([...own.origins]).toEqual([LISTED]);
  });

  it('that is not about sites does not change the registration', async () => {
    await own.grant(OWN);
    const before = [...own.scripts.values()];
    await own.storage.local.set(stored({ sites: { added: ['a.org'] }, theme: 'dark' }));
    // Events are handled in order: after this one, the change of the theme was handled too.
    await own.grant(LISTED);
    expect(own.countUpdates()).toBe(2);
    expect([...own.scripts.values()]).toEqual(before);
  });

  it('that cannot be read gives no grant back', async () => {
    await own.grant(OWN);
    await own.storage.local.set({ settings: 'rubbish' });
    await own.fire('startup');
    expect([...own.origins]).toEqual([LISTED, OWN]);
    expect(own.matches()).toEqual([[OWN]]);
  });
});

it.each(['installed', 'startup'])('%s restores the registration', async (event) => {
  own.origins.add(OWN);
  await own.storage.local.set(ADDED);
  await eventually(() => expect(own.matches()).toEqual([[OWN]]));
  own.scripts.clear();
  await own.fire(event);
  await eventually(() => expect(own.matches()).toEqual([[OWN]]));
});

it('simultaneous events do not register twice', async () => {
  own.origins.add(OWN);
  await own.storage.local.set(ADDED);
  await Promise.all([own.fire('installed'), own.fire('startup'), own.grant(OWN)]);
  await eventually(() => expect(own.matches()).toEqual([[OWN]]));
});
