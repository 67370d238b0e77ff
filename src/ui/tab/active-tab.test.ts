import { effect } from '@preact/signals-core';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeTabs, type FakeTabs } from '../../../test/support/fake-tabs.ts';
import type { browser } from '../../platform/browser.ts';
import { liveActiveTab, type ActiveTab } from './active-tab.ts';
import { eventually } from '../../../test/support/eventually.ts';

const fake = vi.hoisted(() => ({ browser: {} as typeof browser }));
vi.mock('../../platform/browser.ts', () => fake);

const tab = (id: number) => ({ id, windowId: 1, url: 'https://www.example.org/' });

let window: FakeTabs;
let life: AbortController;
let seen: ActiveTab[];

beforeEach(() => {
  window = fakeTabs();
  window.tabs.set(7, tab(7)).set(8, tab(8));
  window.active.set(1, 7);
  Object.assign(fake.browser, window.api);
  life = new AbortController();
  seen = [];
  const active = liveActiveTab(1, life.signal);
  effect(() => void seen.push(active.value));
});

it('is looking, then the active tab, and changes when another becomes active', async () => {
  await eventually(() => expect(seen).toEqual(['looking', 7]));
  window.active.set(1, 8);
  window.report('onActivated');
  await eventually(() => expect(seen).toEqual(['looking', 7, 8]));
});

it('is gone when the window has no tab left', async () => {
  await eventually(() => expect(seen).toEqual(['looking', 7]));
  window.tabs.clear();
  window.report('onRemoved');
  await eventually(() => expect(seen).toEqual(['looking', 7, 'gone']));
});

it('takes only the answer to the last question', async () => {
  await eventually(() => expect(seen).toEqual(['looking', 7]));
  const answers: ((tabs: unknown[]) => void)[] = [];
  fake.browser.tabs.query = () => new Promise((answer) => answers.push(answer as never));
  window.report('onActivated');
  window.report('onActivated');
  answers[1]!([tab(8)]);
  answers[0]!([tab(9)]);
  await eventually(() => expect(seen).toContain(8));
  expect(seen).toEqual(['looking', 7, 8]);
});

it('ends with its signal', async () => {
  await eventually(() => expect(seen).toEqual(['looking', 7]));
  life.abort();
  expect(window.listeners()).toBe(0);
});
