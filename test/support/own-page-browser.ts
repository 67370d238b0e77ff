/** The extension API as the extension's own pages use it, for tests that run such a page. */
import type { browser } from '../../src/platform/browser.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import { english } from './english.ts';
import { fakeStorage } from './fake-storage.ts';

/** A browser in which everything a page asks for waits until the test lets it be answered. */
export interface OwnPageBrowser {
  readonly api: typeof browser;
  /** How many questions are waiting. */
  readonly waiting: () => number;
  /** Answers the questions that wait, and all later ones at once. */
  readonly answer: () => void;
}

/**
 * Has one tab, with a page of no interest in it.
 * @param settings what the reader has set
 * @param origins the match patterns that are granted
 */
export function ownPageBrowser(
  settings: Partial<Settings>,
  origins: readonly string[],
): OwnPageBrowser {
  const storage = fakeStorage();
  storage.local.items.set('settings', JSON.stringify({ version: 1, settings }));
  let waiting = 0;
  let answer = (): void => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const late = async <Value>(value: () => Value | Promise<Value>): Promise<Value> => {
    waiting++;
    await answered;
    waiting--;
    return value();
  };
  const event = { addListener: () => {}, removeListener: () => {} };
  const api = {
    storage: {
      ...storage,
      local: {
        ...storage.local,
        get: (keys: string | string[]) => late(() => storage.local.get(keys)),
      },
    },
    permissions: {
      getAll: () => late(() => ({ origins: [...origins] })),
      onAdded: event,
      onRemoved: event,
    },
    commands: {
      getAll: () =>
        late(() => [
          { name: 'next-mention', shortcut: 'Alt+N' },
          { name: 'open-mention', shortcut: 'Alt+O' },
        ]),
    },
    extension: { inIncognitoContext: false },
    i18n: { getMessage: english },
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      getManifest: () => ({
        version: '1',
        content_scripts: [{ matches: ['*://*.example.org/*'] }],
      }),
      sendMessage: async () => undefined,
      onMessage: event,
    },
    tabs: {
      TAB_ID_NONE: -1,
      query: async () => [{ id: 1 }],
      getCurrent: async () => ({ id: 2 }),
      get: async () => ({ id: 1, status: 'complete', url: 'about:blank' }),
      sendMessage: async () => undefined,
      onUpdated: event,
      onRemoved: event,
    },
  };
  return { api: api as unknown as typeof browser, waiting: () => waiting, answer };
}
