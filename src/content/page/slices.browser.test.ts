import { afterEach, expect, it, vi } from 'vitest';
import { Slices } from './slices.ts';

/** Whether the page is visible or prerendered. */
interface Showing {
  readonly hidden: boolean;
  readonly prerendering: boolean;
}

function start(state: Partial<Showing>) {
  const document = window.document.implementation.createHTMLDocument();
  const prototype = Document.prototype as Document & Showing;
  const show = (change: Partial<Showing>): void => {
    for (const [key, value] of Object.entries(change))
      vi.spyOn(prototype, key as keyof Showing, 'get').mockReturnValue(value);
  };
  show({ hidden: false, prerendering: false, ...state });
  const life = new AbortController();
  return { document, show, life, slices: new Slices(document, life.signal) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('begins the next slice at once on a visible page, and ends it after some ms', async () => {
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
])('[fault 3, 34] waits in %s until it is shown', async (_name, state, event) => {
  const { document, show, slices } = start(state);
  let begun = false;
  const next = slices.next().then((alive) => (begun = alive));
  // An event that changes nothing, and more turns than a slice takes to begin.
  for (let i = 0; i < 5; i++) {
    document.dispatchEvent(new Event(event));
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(begun).toBe(false);
  show({ hidden: false, prerendering: false });
  document.dispatchEvent(new Event(event));
  await next;
  expect(begun).toBe(true);
});

it('keeps waiting when the document is reopened in a background tab', async () => {
  const { document, show, slices } = start({ hidden: true });
  const next = slices.next();
  document.open();
  document.write('<p>New</p>');
  document.close();
  // The mutation observer is called after this turn.
  await Promise.resolve();
  show({ hidden: false });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await next).toBe(true);
});

it('ends when its signal aborts, in the background too', async () => {
  const { life, slices } = start({ hidden: true });
  const next = slices.next();
  life.abort();
  expect(await next).toBe(false);
});
