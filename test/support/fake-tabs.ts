/** The browser's tabs in memory: what the toolbar popup and the panel see of them. */
import type { browser } from '../../src/platform/browser.ts';

type Listener = (...args: never[]) => void;

/** A tab, and how the content script in it answers messages; without answers there is no script. */
export interface FakeTab {
  readonly id: number;
  readonly windowId: number;
  url: string;
  status?: string;
  discarded?: boolean;
  answers?: Readonly<Record<string, unknown>>;
}

/** A browser with tabs that a test changes. */
export interface FakeTabs {
  readonly api: typeof browser;
  /** The tabs by their ids; a tab that is not there was closed. */
  readonly tabs: Map<number, FakeTab>;
  /** The active tab of each window, by the ids of both. */
  readonly active: Map<number, number>;
  /** Reports an event of `browser.tabs`, such as `onActivated`. */
  report(event: string, ...args: readonly unknown[]): void;
  /** Sends what a content script in a tab sends to all listeners. */
  send(tabId: number, type: string): void;
  /** The pages of a tab that are listened to report a change. */
  change(tabId: number): void;
  /** The pages of a tab that are listened to go. */
  hangUp(tabId: number): void;
  /** How many listeners there are, of all events and pages together. */
  listeners(): number;
}

/** Starts without tabs. */
export function fakeTabs(): FakeTabs {
  const events = new Map<string, Set<Listener>>();
  const ports = new Set<FakePort>();
  const tabs = new Map<number, FakeTab>();
  const active = new Map<number, number>();
  const event = (name: string) => {
    const listeners = new Set<Listener>();
    events.set(name, listeners);
    return {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    };
  };
  const report = (name: string, ...args: readonly unknown[]): void => {
    for (const listener of events.get(name)!) listener(...(args as never[]));
  };
  const portsOf = (tabId: number) => [...ports].filter((port) => port.tabId === tabId);
  const api = {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      getManifest: () => ({ content_scripts: [{ matches: ['*://*.example.org/*'] }] }),
      onMessage: event('onMessage'),
      sendMessage: async () => true,
    },
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: {
      TAB_ID_NONE: -1,
      query: async ({ windowId }: { windowId: number }) => {
        const tab = tabs.get(active.get(windowId) ?? -1);
        return tab ? [tab] : [];
      },
      get: async (id: number) => {
        const tab = tabs.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}`);
        return { status: 'complete', ...tab };
      },
      sendMessage: async (id: number, { type }: { type: string }) => {
        const answers = tabs.get(id)?.answers;
        if (!answers) throw new Error('Receiving end does not exist');
        return answers[type];
      },
      connect: (tabId: number) => {
        const port = fakePort(tabId, () => ports.delete(port));
        ports.add(port);
        return port;
      },
      ...Object.fromEntries(
        ['onActivated', 'onAttached', 'onDetached', 'onRemoved', 'onReplaced', 'onUpdated'].map(
          (name) => [name, event(name)],
        ),
      ),
    },
  };
  return {
    api: api as unknown as typeof browser,
    tabs,
    active,
    report,
    send: (tabId, type) =>
      report('onMessage', { type }, { id: 'ours', url: tabs.get(tabId)!.url, tab: { id: tabId } }),
    change: (tabId) => portsOf(tabId).forEach(({ changed }) => changed.forEach((hear) => hear())),
    hangUp: (tabId) => {
      for (const port of portsOf(tabId)) {
        ports.delete(port);
        port.ended.forEach((hear) => hear());
      }
    },
    listeners: () => [...events.values()].reduce((sum, { size }) => sum + size, ports.size),
  };
}

type FakePort = ReturnType<typeof fakePort>;

function fakePort(tabId: number, disconnect: () => void) {
  const changed: (() => void)[] = [];
  const ended: (() => void)[] = [];
  return {
    tabId,
    changed,
    ended,
    onMessage: { addListener: (hear: () => void) => changed.push(hear) },
    onDisconnect: { addListener: (hear: () => void) => ended.push(hear) },
    disconnect,
  };
}
