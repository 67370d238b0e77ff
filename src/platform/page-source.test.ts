import { expect, it, vi } from 'vitest';
import type { browser } from './browser.ts';
import { readPageSource } from './page-source.ts';
import { tabOfReading } from './reading-tab.ts';

vi.mock('./browser.ts', () => ({ browser: {} }));

const source = {
  address: 'https://a.org/',
  base: 'https://a.org/',
  language: '',
  direction: '',
  html: '',
};

const noWait = async () => {};

function apiWith(isThere: boolean, run: () => Promise<unknown>, isPrivate = false) {
  return {
    tabs: {
      get: async () => {
        if (!isThere) throw new Error('No tab with id: 7');
        return { incognito: isPrivate };
      },
    },
    scripting: { executeScript: run },
  } as unknown as typeof browser;
}

it('a page is given as it is', async () => {
  const api = apiWith(true, async () => [{ result: source }]);
  expect(await readPageSource(7, api, noWait)).toEqual({ is: 'page', source, isPrivate: false });
});

it('a page of a private window is told as one', async () => {
  const api = apiWith(true, async () => [{ result: source }], true);
  expect(await readPageSource(7, api, noWait)).toEqual({ is: 'page', source, isPrivate: true });
});

it.each([
  ['the browser refuses', () => Promise.reject(new Error('Cannot access contents of the page'))],
  ['the document is no web page', async () => [{ result: null }]],
  ['there is no answer', async () => []],
])('a page is closed where %s', async (_, run) => {
  expect(await readPageSource(7, apiWith(true, run), noWait)).toEqual({ is: 'closed' });
});

it('a grant that comes late is waited for', async () => {
  let refusals = 2;
  const run = async () => {
    if (refusals-- > 0) throw new Error('Cannot access contents of the page');
    return [{ result: source }];
  };
  expect(await readPageSource(7, apiWith(true, run), noWait)).toMatchObject({ is: 'page', source });
});

it('a tab that is gone is not asked', async () => {
  const run = vi.fn<() => Promise<unknown>>();
  expect(await readPageSource(7, apiWith(false, run), noWait)).toEqual({ is: 'gone' });
  expect(run).not.toHaveBeenCalled();
});

it.each([
  ['#12', 12],
  ['', undefined],
  ['#-1', undefined],
  ['#12x', undefined],
  ['#1234567890123456', undefined],
])('the tab of the hash %j is %s', (hash, tab) => expect(tabOfReading(hash)).toBe(tab));
