/** Reads and writes the extension's own storage and messages, as one of its pages would. */
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { KEPT_PACKS_DATABASE } from '../../../src/platform/kept-packs.ts';
import { ALL_NAMES_KEY, FORMER_KEY, isOfPack, PACKS_KEY } from '../../../src/pack/format/stored.ts';
import { openOwnPage } from '../../../tools/cli/browser/own-page.ts';
import { until } from './until.ts';
import { withinLimit } from './within-limit.ts';

/** A page of the extension, on which the browser's extension API can be called. */
export interface ExtensionStorage {
  set(area: Area, items: Record<string, unknown>): Promise<void>;
  /** Removes everything from an area whose key begins so. */
  remove(area: Area, begins: string): Promise<void>;
  /** Everything in an area. */
  dump(area: Area): Promise<Record<string, unknown>>;
  /** Everything in the local area but the stored packs, which are the same for all readers. */
  dumpOwn(): Promise<Record<string, unknown>>;
  /** Items that tests have put there themselves, by area and key, as JSON. */
  readonly seeded: ReadonlySet<string>;
  /** The bundles that tests have imported. */
  readonly imported: Map<string, Uint8Array>;
  /** What is in the database of imported packs. */
  keptPacks(): Promise<readonly DumpedPack[]>;
  /** Other data of the extension's origin: cookies, databases, caches and the like. */
  otherStores(): Promise<readonly string[]>;
  /** Sends a message to the worker; rejects if the worker refuses it. */
  send(message: unknown): Promise<unknown>;
  /** The tab in front in the window that was used last. */
  activeTab(): Promise<number>;
  /** The tab whose address begins with the given text. */
  tabAt(address: string): Promise<number>;
  /** Has Chromium put a tab to sleep; it is loaded again when it is looked at. */
  discard(tabId: number): Promise<void>;
  /** The window that was used last. */
  activeWindow(): Promise<number>;
  /** Addresses of the extension's pages that are open in tabs; Firefox hides them from a driver. */
  ownTabs(): Promise<readonly string[]>;
  /** The match patterns of the pages that the browser lets the extension into. */
  origins(): Promise<readonly string[]>;
  /** Asks for match patterns as in a click; false if the browser refuses. */
  requestOrigins(patterns: readonly string[]): Promise<boolean>;
  /** The match patterns that the content script is registered for besides the manifest's. */
  registered(): Promise<readonly string[]>;
  /** Puts the content script into a tab, as the toolbar button does; or other files of the extension. */
  inject(tabId: number, files?: readonly string[]): Promise<void>;
  /** Takes match patterns away, as another part of the extension or the browser would. */
  removeOrigins(patterns: readonly string[]): Promise<void>;
  /** What the badge says in a tab; '' for none. */
  badge(tabId: number): Promise<string>;
  /** What the browser's own popup of the toolbar button says; Firefox only. */
  popupText(): Promise<string>;
  /** Whether that popup has an element of a selector; pressed, if there is one and it is wanted. */
  popupHas(selector: string, isPressed?: boolean): Promise<boolean>;
  close(): Promise<void>;
}

/** Bundles by their digests, as `digestOf` gives them. */
export type ImportedBundles = ReadonlyMap<string, Uint8Array>;

/** An imported pack as it lies in the database. */
export interface DumpedPack {
  readonly id: string;
  readonly pack: unknown;
  /** That of the bytes that lie there, as `digestOf` gives it. */
  readonly digest: string;
  readonly compiled: unknown;
}

export type Area = 'local' | 'sync' | 'session';

interface ApiWindow {
  readonly chrome: {
    readonly storage?: Record<
      Area,
      {
        set(items: Record<string, unknown>): Promise<void>;
        remove(keys: readonly string[]): Promise<void>;
        get(keys: null): Promise<Record<string, unknown>>;
      }
    >;
    readonly runtime: {
      sendMessage(message: unknown): Promise<unknown>;
      getManifest(): { readonly content_scripts: readonly { readonly js: readonly string[] }[] };
    };
    readonly tabs: {
      query(what: object): Promise<readonly TabOfWindow[]>;
      discard(tabId: number): Promise<unknown>;
    };
    readonly permissions: {
      getAll(): Promise<{ readonly origins: readonly string[] }>;
      remove(what: { readonly origins: readonly string[] }): Promise<boolean>;
      request(what: { readonly origins: readonly string[] }): Promise<boolean>;
    };
    readonly scripting: {
      executeScript(what: { readonly target: object; readonly files: string[] }): Promise<unknown>;
      getRegisteredContentScripts(): Promise<readonly { readonly matches: readonly string[] }[]>;
    };
    readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
    readonly extension: { getViews(of: object): readonly Window[] };
  };
}

interface TabOfWindow {
  readonly url?: string;
  readonly id: number;
  readonly windowId: number;
}

/** Reads the database of imported packs; runs in a page of the extension. */
async function dumpPacks(databaseName: string): Promise<DumpedPack[]> {
  const result = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((done, failed) => {
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => failed(request.error ?? new Error('no database')));
    });
  if (!(await indexedDB.databases()).some(({ name }) => name === databaseName)) return [];
  const database = await result(indexedDB.open(databaseName));
  const stores = ['packs', 'bundles', 'compiled'];
  const foreign = [...database.objectStoreNames].filter((name) => !stores.includes(name));
  const transaction = database.transaction(stores);
  const ids = await Promise.all(
    stores.map((name) => result(transaction.objectStore(name).getAllKeys())),
  );
  const dumped: DumpedPack[] = foreign.map((id) => ({ id, pack: 0, digest: '', compiled: 0 }));
  for (const id of new Set(ids.flat().map(String))) {
    const [pack, bundle, compiled] = (await Promise.all(
      stores.map((name) => result(database.transaction(name).objectStore(name).get(id))),
    )) as [unknown, Uint8Array<ArrayBuffer> | undefined, unknown];
    const hash = await crypto.subtle.digest('SHA-256', bundle ?? new Uint8Array());
    const digits = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'));
    dumped.push({ id, pack, digest: digits.join('').slice(0, 16), compiled });
  }
  database.close();
  return dumped;
}

/** One item of an area, to check whether it is unchanged since a test put it there. */
export function itemId(area: Area, key: string, value: unknown): string {
  return JSON.stringify([area, key, value]);
}

/** Opens one of the extension's files in a new tab, which has the extension's rights. */
export async function openExtensionStorage(running: RunningBrowser): Promise<ExtensionStorage> {
  const page = await openOwnPage(running, 'icons/icon-16.png');
  const seeded = new Set<string>();
  const dump: ExtensionStorage['dump'] = (area) =>
    page.evaluate((name) => (window as unknown as ApiWindow).chrome.storage![name].get(null), area);
  return {
    seeded,
    set: (area, items) => {
      for (const [key, value] of Object.entries(items)) seeded.add(itemId(area, key, value));
      return page.evaluate(
        (name, values) => (window as unknown as ApiWindow).chrome.storage![name].set(values),
        area,
        items,
      );
    },
    remove: (area, begins) =>
      page.evaluate(
        async (name, start) => {
          const store = (window as unknown as ApiWindow).chrome.storage![name];
          const keys = Object.keys(await store.get(null));
          await store.remove(keys.filter((key) => key.startsWith(start)));
        },
        area,
        begins,
      ),
    otherStores: () =>
      page.evaluate(
        async (ofPacks) => [
          ...document.cookie.split('; ').filter(Boolean),
          ...Object.keys(localStorage),
          ...(await indexedDB.databases()).flatMap(({ name = '' }) =>
            name === ofPacks ? [] : [name],
          ),
          ...(await caches.keys()),
        ],
        KEPT_PACKS_DATABASE,
      ),
    imported: new Map(),
    keptPacks: () => page.evaluate(dumpPacks, KEPT_PACKS_DATABASE),
    dump,
    dumpOwn: async () => {
      const isOfPacks = (key: string): boolean =>
        [PACKS_KEY, ALL_NAMES_KEY, FORMER_KEY].includes(key) || isOfPack(key);
      const items = Object.entries(await dump('local'));
      return Object.fromEntries(items.filter(([key]) => !isOfPacks(key)));
    },
    send: (message) =>
      withinLimit(
        `the background’s answer to ${JSON.stringify(message)}`,
        page.evaluate(
          (sent) => (window as unknown as ApiWindow).chrome.runtime.sendMessage(sent),
          message,
        ),
      ),
    activeTab: () =>
      page.evaluate(async () => {
        const { tabs } = (window as unknown as ApiWindow).chrome;
        return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id;
      }),
    tabAt: async (address) => {
      const find = () =>
        page.evaluate(async (start) => {
          const tabs = await (window as unknown as ApiWindow).chrome.tabs.query({});
          return tabs.find(({ url }) => url?.startsWith(start))?.id;
        }, address);
      // The browser tells a tab’s address only some time after the page is there.
      return (await until(`a tab at ${address}`, find, (id) => id !== undefined))!;
    },
    discard: async (tab) => {
      // The browser keeps the tab in front.
      await page.bringToFront();
      await page.evaluate(
        (tabId) => (window as unknown as ApiWindow).chrome.tabs.discard(tabId),
        tab,
      );
    },
    activeWindow: () =>
      page.evaluate(async () => {
        const { tabs } = (window as unknown as ApiWindow).chrome;
        return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]!.windowId;
      }),
    ownTabs: () =>
      page.evaluate(async () => {
        const tabs = await (window as unknown as ApiWindow).chrome.tabs.query({});
        return tabs.flatMap(({ url }) => (url?.startsWith(location.origin) ? [url] : []));
      }),
    origins: () =>
      page.evaluate(
        async () => (await (window as unknown as ApiWindow).chrome.permissions.getAll()).origins,
      ),
    requestOrigins: (patterns) =>
      page.evaluate(
        (origins) => (window as unknown as ApiWindow).chrome.permissions.request({ origins }),
        patterns,
      ),
    registered: () =>
      page.evaluate(async () => {
        const { scripting } = (window as unknown as ApiWindow).chrome;
        const scripts = await scripting.getRegisteredContentScripts();
        return scripts.flatMap(({ matches }) => matches);
      }),
    inject: async (tab, given) => {
      await page.evaluate(
        (tabId, others) => {
          const { runtime, scripting } = (window as unknown as ApiWindow).chrome;
          const scripts = others ?? runtime.getManifest().content_scripts.flatMap(({ js }) => js);
          // Firefox makes whole addresses of them.
          const files = scripts.map((file) => new URL(file, location.origin).pathname);
          return scripting.executeScript({ target: { tabId }, files });
        },
        tab,
        given,
      );
    },
    removeOrigins: async (patterns) => {
      await page.evaluate(
        (origins) => (window as unknown as ApiWindow).chrome.permissions.remove({ origins }),
        patterns,
      );
    },
    badge: (tab) =>
      page.evaluate(
        (tabId) => (window as unknown as ApiWindow).chrome.action.getBadgeText({ tabId }),
        tab,
      ),
    popupText: () =>
      page.evaluate(
        () =>
          (window as unknown as ApiWindow).chrome.extension.getViews({ type: 'popup' })[0]?.document
            .body.innerText ?? '',
      ),
    popupHas: (selector, isPressed = false) =>
      page.evaluate(
        (wanted, press) => {
          const [popup] = (window as unknown as ApiWindow).chrome.extension.getViews({
            type: 'popup',
          });
          const found = popup?.document.querySelector<HTMLElement>(wanted);
          if (press) found?.click();
          return Boolean(found);
        },
        selector,
        isPressed,
      ),
    close: () => page.close(),
  };
}
