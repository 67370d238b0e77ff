import { beforeEach, expect, it, vi } from 'vitest';
import { fakeTabs, type FakeTab, type FakeTabs } from '../../../test/support/fake-tabs.ts';
import type { browser } from '../../platform/browser.ts';
import { createTabWatch, type TabWatch, type TabWatchDeps } from './tab-watch.ts';
import { eventually } from '../../../test/support/eventually.ts';

const fake = vi.hoisted(() => ({ browser: {} as typeof browser }));
vi.mock('../../platform/browser.ts', () => fake);
vi.mock('../../platform/native-browser.ts', () => ({ nativeBrowser: fake.browser }));

const url = 'https://www.example.org/story';
const mention = { surface: 'Ada', entity: 'person/ada', count: 2 };

let fakes: FakeTabs;
let tab: FakeTab;
let life: AbortController;
let watch: TabWatch;
const ask = vi.fn<TabWatchDeps['ask']>();

beforeEach(async () => {
  fakes = fakeTabs();
  tab = { id: 7, windowId: 1, url, answers: { 'page-status': 'running' } };
  fakes.tabs.set(7, tab);
  Object.assign(fake.browser, fakes.api);
  ask.mockReset().mockResolvedValue({ mentions: [mention] });
  life = new AbortController();
  watch = createTabWatch(
    7,
    { entities: { labelOf: (id) => `the ${id}`, groupOf: (id) => id }, ask },
    life.signal,
  );
});

const namesIn = ({ view }: TabWatch) =>
  typeof view.value === 'string' ? view.value : view.value.names;
const ada = (count: number) => ({ entity: 'person/ada', label: 'the person/ada', count });

it('knows nothing before the first look, then the page and its names', async () => {
  expect(watch.view.value).toBe('looking');
  await watch.look();
  expect(watch.view.value).toMatchObject({ url, status: 'running', names: [ada(2)] });
});

it('knows whether most names are in links', async () => {
  await watch.look();
  expect(watch.view.value).toMatchObject({ areMostlyLinked: false });
  ask.mockResolvedValue({ mentions: [{ ...mention, linked: 2 }] });
  fakes.change(7);
  await eventually(() => expect(watch.view.value).toMatchObject({ areMostlyLinked: true }));
});

it('follows what changes on the page, and what its script reports', async () => {
  await watch.look();
  ask.mockResolvedValue({ mentions: [{ ...mention, count: 3 }] });
  fakes.change(7);
  await eventually(() => expect(namesIn(watch)).toEqual([ada(3)]));
  tab.answers = { 'page-status': 'idle' };
  fakes.send(7, 'status-changed');
  await eventually(() => expect(watch.view.value).toMatchObject({ status: 'idle' }));
});

it('follows the tab to another page', async () => {
  await watch.look();
  tab.url = 'https://www.example.org/other';
  ask.mockResolvedValue({ mentions: [] });
  fakes.report('onUpdated', 7, { url: tab.url });
  await eventually(() => expect(watch.view.value).toMatchObject({ url: tab.url, names: [] }));
});

it('asks about frames only where it finds no name', async () => {
  tab.answers = { 'page-status': 'running', 'page-frames': true };
  await watch.look();
  expect(watch.view.value).toMatchObject({ hasFrames: false });
  ask.mockResolvedValue({ mentions: [] });
  await watch.look();
  expect(watch.view.value).toMatchObject({ names: [], hasFrames: true });
});

it('does not look again because a page changes its title, or because of other tabs', async () => {
  await watch.look();
  const before = watch.view.value;
  fakes.report('onUpdated', 7, { title: 'Ada' });
  fakes.report('onUpdated', 8, { status: 'loading' });
  fakes.tabs.set(8, { ...tab, id: 8 });
  fakes.send(8, 'status-changed');
  await new Promise((resolve) => setImmediate(resolve));
  expect(watch.view.value).toBe(before);
});

it('sees that the page has crashed, was discarded, and was closed', async () => {
  await watch.look();
  delete tab.answers;
  fakes.hangUp(7);
  await eventually(() => expect(watch.view.value).toMatchObject({ isUnloaded: true }));
  tab.answers = { 'page-status': 'running' };
  fakes.report('onUpdated', 7, { status: 'complete' });
  await eventually(() => expect(watch.view.value).toMatchObject({ isUnloaded: false }));
  tab.discarded = true;
  fakes.report('onUpdated', 7, { discarded: true });
  await eventually(() => expect(watch.view.value).toMatchObject({ isUnloaded: true }));
  fakes.report('onRemoved', 7);
  expect(watch.view.value).toBe('gone');
});

it('is gone if there is no such tab', async () => {
  fakes.tabs.clear();
  await watch.look();
  expect(watch.view.value).toBe('gone');
});

it('notes a page that the browser closes to extensions, until the tab leaves it', async () => {
  delete tab.answers;
  await watch.look();
  watch.setClosed();
  expect(watch.view.value).toMatchObject({ isClosed: true });
  tab.url = 'https://www.example.org/other';
  await watch.look();
  expect(watch.view.value).toMatchObject({ isClosed: false });
});

it('ends with its signal', async () => {
  await watch.look();
  expect(fakes.listeners()).toBeGreaterThan(0);
  const before = watch.view.value;
  const looking = watch.look();
  life.abort();
  await looking;
  expect(fakes.listeners()).toBe(0);
  expect(watch.view.value).toBe(before);
});
