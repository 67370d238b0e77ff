import { effect } from '@preact/signals-core';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeStorage, type FakeStorage } from '../../../test/support/fake-storage.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { browser } from '../../platform/browser.ts';
import { oneAtATimeHere } from '../../platform/one-at-a-time.ts';
import { createSettingsStore } from '../../platform/settings-store.ts';
import { createChanges, type Changes, type Outcome } from './changes.ts';

const fake = vi.hoisted(() => ({ browser: {} as typeof browser }));
vi.mock('../../platform/browser.ts', () => fake);

const dark = (all: Settings): Settings => ({ ...all, theme: 'dark' });
const request = vi.fn<() => Promise<boolean>>();
const onProblem = vi.fn<(error: unknown) => void>();

let storage: FakeStorage;
let changes: Changes;
let seen: Outcome[];

beforeEach(() => {
  Object.assign(fake.browser, { permissions: { request } });
  request.mockReset().mockResolvedValue(true);
  onProblem.mockReset();
  storage = fakeStorage();
  changes = createChanges(
    createSettingsStore(storage, oneAtATimeHere(), () => 100),
    onProblem,
  );
  seen = [];
  effect(() => void seen.push(changes.outcome.value));
});

const outcomes = () => seen.map(({ is }) => is);
const kept = () => storage.local.items.get('settings') ?? '';

it('asks in the click itself, and changes the settings once it is allowed', async () => {
  const changing = changes.changeWith(['*://*/*'], dark);
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*/*'] });
  expect(kept()).toBe('');
  await changing;
  expect(kept()).toContain('dark');
  expect(outcomes()).toEqual(['fine', 'fine']);
});

it('changes nothing if the reader refuses, and says so until the next change', async () => {
  request.mockResolvedValue(false);
  await changes.changeWith(['*://*/*'], dark);
  expect(kept()).toBe('');
  await changes.keep(Promise.resolve());
  expect(outcomes()).toEqual(['fine', 'refused', 'fine']);
});

it('has a page drawn again for each refusal, so that its boxes show what is stored', async () => {
  request.mockResolvedValue(false);
  await changes.changeWith(['*://*/*'], dark);
  await changes.changeWith(['*://*/*'], dark);
  expect(outcomes()).toEqual(['fine', 'refused', 'refused']);
});

it('asks for nothing if nothing is missing', async () => {
  await changes.changeWith([], dark);
  expect(request).not.toHaveBeenCalled();
  expect(kept()).toContain('dark');
});

it('reports that a permission cannot be requested, or settings cannot be stored or read', async () => {
  const noQuestion = new Error('not in a click');
  request.mockRejectedValue(noQuestion);
  await changes.changeWith(['*://*/*'], dark);
  expect(changes.outcome.value).toEqual({ is: 'not-kept', error: noQuestion });

  storage.local.refusal = 'the disk is full';
  await changes.changeWith([], dark);
  expect(changes.outcome.value).toMatchObject({ is: 'not-kept' });

  const noRoom = new Error('no room');
  await changes.keep(Promise.reject(noRoom));
  expect(changes.outcome.value).toEqual({ is: 'not-kept', error: noRoom });

  const noPage = new Error('no such page');
  changes.onUnkept(noPage);
  expect(changes.outcome.value).toEqual({ is: 'not-kept', error: noPage });

  const unread = new Error('a newer version');
  changes.onUnread(unread);
  expect(changes.outcome.value).toEqual({ is: 'not-read', error: unread });
  expect(onProblem.mock.calls.map(([error]) => error)).toEqual([
    noQuestion,
    expect.any(Error),
    noRoom,
    noPage,
    unread,
  ]);
});

it('a change that was stored does not draw the page again if there was nothing to say', async () => {
  await changes.keep(Promise.resolve());
  expect(outcomes()).toEqual(['fine']);
});
