import { effect, signal } from '@preact/signals-core';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeTabs, type FakeTabs } from '../../../test/support/fake-tabs.ts';
import { pageOf } from '../../../test/support/page-context.ts';
import { createLibrary } from '../../core/notes/library.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import type { browser } from '../../platform/browser.ts';
import { createPageBeside, type PageBeside, type PageBesideState } from './page-beside.ts';
import { eventually } from '../../../test/support/eventually.ts';

const fake = vi.hoisted(() => ({ browser: {} as typeof browser }));
vi.mock('../../platform/browser.ts', () => fake);
vi.mock('../../platform/native-browser.ts', () => ({ nativeBrowser: fake.browser }));

const unexpected = (error: unknown): never => {
  throw error;
};

let fakes: FakeTabs;
let beside: PageBeside;
let life: AbortController;
let seen: PageBesideState[];
const settings = signal(DEFAULT_SETTINGS);

const addTab = (id: number, context: ReturnType<typeof pageOf>): void =>
  void fakes.tabs.set(id, {
    id,
    windowId: 1,
    url: `https://www.example.org/${id}#top`,
    answers: { 'page-status': 'running', 'page-context': context, 'jump-to-entity': id },
  });

beforeEach(async () => {
  fakes = fakeTabs();
  addTab(7, pageOf([['Ada Mill.', 'person/ada']]));
  addTab(8, pageOf([['Bo Lund.', 'person/bo']]));
  fakes.active.set(1, 7);
  Object.assign(fake.browser, fakes.api);
  settings.value = DEFAULT_SETTINGS;
  const origins = signal(['*://*/*']);
  beside = await createPageBeside(createLibrary([samplePack]), { settings, origins }, unexpected);
  life = new AbortController();
  seen = [];
  const state = beside.follow(life.signal);
  effect(() => void seen.push(state.value));
});

const last = () => {
  const { key, reason, names } = seen.at(-1)!;
  return { key, reason, names: names?.map(({ entity }) => entity) };
};
const ofTab7 = { key: '7 https://www.example.org/7', reason: 'listed', names: ['person/ada'] };
const ofTab8 = { key: '8 https://www.example.org/8', reason: 'listed', names: ['person/bo'] };

it('shows the active tab, then the next one, and never mixes the two', async () => {
  expect(seen[0]!.reason).toBe('looking');
  await eventually(() => expect(last()).toEqual(ofTab7));
  expect(await beside.jump('person/ada')).toBe(7);
  fakes.active.set(1, 8);
  fakes.report('onActivated');
  await eventually(() => expect(last()).toEqual(ofTab8));
  expect(await beside.jump('person/bo')).toBe(8);
  const told = seen.flatMap(({ key, names }) => (names ? `${key} ${names[0]!.entity}` : []));
  expect(new Set(told)).toEqual(new Set([`${ofTab7.key} person/ada`, `${ofTab8.key} person/bo`]));
});

it('follows the settings', async () => {
  await eventually(() => expect(last()).toEqual(ofTab7));
  settings.value = { ...DEFAULT_SETTINGS, sites: { off: ['example.org'], added: [] } };
  expect(last().reason).toBe('off');
});

it('says that the tab is gone', async () => {
  await eventually(() => expect(last()).toEqual(ofTab7));
  fakes.tabs.clear();
  fakes.active.clear();
  fakes.report('onRemoved', 7);
  await eventually(() => expect(last()).toMatchObject({ reason: 'gone', names: undefined }));
});

it('ends with its signal', async () => {
  await eventually(() => expect(last()).toEqual(ofTab7));
  life.abort();
  expect(fakes.listeners()).toBe(0);
});
