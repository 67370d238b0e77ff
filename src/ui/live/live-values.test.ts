import { effect, type ReadonlySignal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage, type FakeStorage } from '../../../test/support/fake-storage.ts';
import type { Correction } from '../../core/settings/corrections.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import type { browser } from '../../platform/browser.ts';
import { createCorrectionsStore } from '../../platform/corrections-store.ts';
import { createErrorStore } from '../../platform/error-store.ts';
import { oneAtATimeHere } from '../../platform/one-at-a-time.ts';
import { createSettingsStore, type SettingsStore } from '../../platform/settings-store.ts';
import {
  liveCorrections,
  liveErrors,
  liveOrigins,
  liveSettings,
  liveShortcuts,
  liveSyncProblem,
} from './live-values.ts';
import { eventually } from '../../../test/support/eventually.ts';

const fake = vi.hoisted(() => ({ browser: {} as typeof browser }));
vi.mock('../../platform/browser.ts', () => fake);

/** What the reader changes outside of the page. */
interface Outside {
  origins: string[];
  keys: string;
}

const permissionListeners = new Set<() => void>();
const permissionEvent = {
  addListener: (listener: () => void) => permissionListeners.add(listener),
  removeListener: (listener: () => void) => permissionListeners.delete(listener),
};
let storage: FakeStorage;
let settingsStore: SettingsStore;
let outside: Outside;
let page: EventTarget;
let life: AbortController;
let problems: unknown[];
const onProblem = (error: unknown): void => void problems.push(error);

beforeEach(() => {
  storage = fakeStorage();
  settingsStore = createSettingsStore(storage, oneAtATimeHere(), () => 100);
  outside = { origins: ['*://*.example.org/*'], keys: 'Alt+N' };
  page = new EventTarget();
  life = new AbortController();
  problems = [];
  vi.stubGlobal('document', page);
  Object.assign(fake.browser, {
    storage,
    permissions: {
      getAll: async () => ({ origins: outside.origins }),
      onAdded: permissionEvent,
      onRemoved: permissionEvent,
    },
    commands: {
      getAll: async () => [{ name: 'next-mention', description: '', shortcut: outside.keys }],
    },
  });
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

const correction: Correction = {
  surface: 'ada',
  entityId: 'belarus-russia-2020:person/ada',
  scope: 'everywhere',
  addedAt: 1,
};
const error = { place: 'worker', message: 'TypeError', count: 1 };

/** A live value: how it is had, how it is changed, and its value before and after the change. */
interface Case {
  readonly live: () => Promise<ReadonlySignal<unknown>>;
  readonly change: () => Promise<unknown>;
  readonly before: unknown;
  readonly after: unknown;
}

const CASES: Readonly<Record<string, Case>> = {
  settings: {
    live: () => liveSettings(onProblem, life.signal),
    change: () => settingsStore.change((all) => ({ ...all, theme: 'dark' })),
    before: DEFAULT_SETTINGS,
    after: { ...DEFAULT_SETTINGS, theme: 'dark' },
  },
  'sync problem': {
    live: () => liveSyncProblem(onProblem, life.signal),
    change: () => {
      storage.sync.refusal = 'no sync';
      return settingsStore.change((all) => ({ ...all, theme: 'light' }));
    },
    before: undefined,
    after: { message: 'no sync' },
  },
  corrections: {
    live: () => liveCorrections(createCorrectionsStore(storage), onProblem, life.signal),
    change: () => createCorrectionsStore(storage).change(() => [correction]),
    before: [],
    after: [correction],
  },
  origins: {
    live: () => liveOrigins(onProblem, life.signal),
    change: async () => {
      outside.origins = ['*://*/*'];
      for (const listener of permissionListeners) listener();
    },
    before: ['*://*.example.org/*'],
    after: ['*://*/*'],
  },
  errors: {
    live: () => liveErrors(onProblem, life.signal),
    change: () => createErrorStore(storage.session).add(error),
    before: [],
    after: [error],
  },
  shortcuts: {
    live: () => liveShortcuts(onProblem, life.signal),
    change: async () => {
      outside.keys = 'Alt+M';
      page.dispatchEvent(new Event('visibilitychange'));
    },
    before: [{ name: 'next-mention', description: '', keys: 'Alt+N' }],
    after: [{ name: 'next-mention', description: '', keys: 'Alt+M' }],
  },
};

/** Waits until everything that was started has been answered: the fakes answer in microtasks. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe.each(Object.entries(CASES))('live %s', (_name, { live, change, before, after }) => {
  it('has its first value, then each change', async () => {
    const value = await live();
    const seen: unknown[] = [];
    effect(() => void seen.push(value.value));
    expect(seen).toEqual([before]);
    await change();
    await eventually(() => expect(seen).toEqual([before, after]));
    expect(problems).toEqual([]);
  });

  it('has a change that was made before it was asked for', async () => {
    await change();
    expect((await live()).value).toEqual(after);
  });

  it('ends with its signal', async () => {
    const value = await live();
    life.abort();
    await change();
    await settled();
    expect(value.value).toEqual(before);
  });
});

it('settings that cannot be read are the defaults, and the reason is reported', async () => {
  storage.local.items.set('settings', JSON.stringify({ version: 99, settings: {} }));
  expect((await liveSettings(onProblem, life.signal)).value).toEqual(DEFAULT_SETTINGS);
  expect(problems).toEqual([expect.objectContaining({ kind: 'newer-version' })]);
});

it('a browser that does not report its grants counts as having granted nothing', async () => {
  const refusal = new Error('no permissions');
  fake.browser.permissions.getAll = () => Promise.reject(refusal);
  expect((await liveOrigins(onProblem, life.signal)).value).toEqual([]);
  expect(problems).toEqual([refusal]);
});
