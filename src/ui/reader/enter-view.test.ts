import { signal } from '@preact/signals-core';
import { expect, it, vi } from 'vitest';
import type { Route } from '../../core/reader/route.ts';
import { createEnterView } from './enter-view.ts';

function reader(first: Route) {
  let addressed = first;
  const shown = signal<Route>(first);
  const places = { enter: vi.fn<() => void>(), restore: vi.fn<() => void>() };
  const waiting: (() => void)[] = [];
  const enter = createEnterView({
    shown,
    addressed: () => addressed,
    ready: () => new Promise((resolve) => waiting.push(resolve)),
    places,
  });
  return {
    shown,
    places,
    enter,
    /** Makes the address another one, as a link does. */
    go: (to: Route) => void (addressed = to),
    /** What the page does while the reader types. */
    type: (query: string) => {
      shown.value = { view: 'search', query };
      addressed = { view: 'search', query: query.trim() };
    },
    becomeReady: () => waiting.splice(0).forEach((resolve) => resolve()),
  };
}

const search = (query: string): Route => ({ view: 'search', query });

it('shows the view of the address, and then restores its place', async () => {
  const { shown, places, enter, go, becomeReady } = reader(search(''));
  go({ view: 'essay' });
  const entered = enter();
  expect(shown.value).toEqual(search(''));
  becomeReady();
  await entered;
  expect(shown.value).toEqual({ view: 'essay' });
  expect(places.enter).toHaveBeenCalledOnce();
  expect(places.restore).toHaveBeenCalledOnce();
});

it('keeps what is typed while the search is made, with the space at its end', async () => {
  const { shown, enter, type, becomeReady } = reader(search('min'));
  const entered = enter();
  type('minsk ');
  becomeReady();
  await entered;
  expect(shown.value).toEqual(search('minsk '));
});

it('stays where the reader has gone on to meanwhile', async () => {
  const { shown, places, enter, go, becomeReady } = reader(search('min'));
  const first = enter();
  go({ view: 'essay' });
  const second = enter();
  becomeReady();
  await Promise.all([first, second]);
  expect(shown.value).toEqual({ view: 'essay' });
  expect(places.enter).toHaveBeenCalledOnce();
});

it('enters once where two searches are asked for in quick succession', async () => {
  const { shown, places, enter, go, becomeReady } = reader(search('a'));
  go(search('b'));
  const first = enter();
  go(search('c'));
  const second = enter();
  becomeReady();
  await Promise.all([first, second]);
  expect(shown.value).toEqual(search('c'));
  expect(places.enter).toHaveBeenCalledOnce();
});
