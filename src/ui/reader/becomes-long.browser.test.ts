import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { becomesLong } from './becomes-long.ts';

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});
afterEach(() => page.remove());

const grow = (): void => {
  page.style.height = '5000px';
};

it('resolves when the page has grown to the position', async () => {
  const long = becomesLong(1000, new AbortController().signal);
  grow();
  expect(await long).toBe(true);
});

it('is given up when the reader does something, or the view is left', async () => {
  const long = becomesLong(1000, new AbortController().signal);
  await userEvent.keyboard('{ArrowDown}');
  expect(await long).toBe(false);
  const left = new AbortController();
  const other = becomesLong(1000, left.signal);
  left.abort();
  expect(await other).toBe(false);
});
