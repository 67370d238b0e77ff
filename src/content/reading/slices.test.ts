import { afterEach, expect, it, vi } from 'vitest';
import { Slices } from './slices.ts';

class FakeDocument extends EventTarget {
  hidden = false;
  prerendering = false;
}

function start(state: Partial<FakeDocument>) {
  const document = Object.assign(new FakeDocument(), state);
  const life = new AbortController();
  const slices = new Slices(document as unknown as Document, life.signal);
  return { document, life, slices };
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('begins the next slice at once on a page that is shown, and ends it after some ms', async () => {
  let now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const { slices } = start({});
  expect(await slices.next()).toBe(true);
  expect(slices.isOver).toBe(false);
  now += 5;
  expect(slices.isOver).toBe(true);
});

it.each([
  ['a background tab', { hidden: true }, 'visibilitychange'],
  ['a page that is only prepared', { prerendering: true }, 'prerenderingchange'],
])('waits in %s until it is shown', async (_name, state, event) => {
  const { document, slices } = start(state);
  let begun = false;
  const next = slices.next().then((alive) => (begun = alive));
  // An event that changes nothing, and more turns than a slice takes.
  for (let i = 0; i < 5; i++) {
    document.dispatchEvent(new Event(event));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(begun).toBe(false);
  Object.assign(document, { hidden: false, prerendering: false });
  document.dispatchEvent(new Event(event));
  await next;
  expect(begun).toBe(true);
});

it('ends with its life, in the background too', async () => {
  const { life, slices } = start({ hidden: true });
  const next = slices.next();
  life.abort();
  expect(await next).toBe(false);
});
