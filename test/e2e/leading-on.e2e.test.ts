import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { clickMark, openMarked, pressInPopover } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { storageBrowser, type StorageBrowser } from './harness/storage-browser.ts';

const story = newsPage('<p>Vladimir Putin spoke.</p>');

describe.each(browsersFor('firefox'))('from a card to the reader in %s', (name) => {
  let running: StorageBrowser;
  beforeAll(async () => {
    running = await storageBrowser(name);
  });
  afterEach(() => running.reset());
  afterAll(() => running?.close());

  it.each([
    ['a paragraph of the source', ['.note-place button'], '#essay=belarus-russia-2020/'],
    ['the timeline at a date', ['.note-voice .leads'], '#time=belarus-russia-2020/'],
    ['its entity', ['.name-link'], '#entity=belarus-russia-2020%3Aperson%2Fputin'],
    [
      'the same by the menu',
      ['.menu-button', '.reader'],
      '#entity=belarus-russia-2020%3Aperson%2F',
    ],
  ])('%s opens in a tab', async (_, presses, hash) => {
    const { page, errors } = await openMarked(running, story, ['Vladimir Putin']);
    await clickMark(page, 0);
    await waitForPopover(page);
    for (const selector of presses) await pressInPopover(page, selector);
    await expect
      .poll(() => running.storage.ownTabs())
      .toContainEqual(expect.stringContaining(`/src/ui/reader/index.html${hash}`));
    expect(errors).toEqual([]);
    await page.close();
  });

  it('what is open already is shown again, not a second time', async () => {
    const other = newsPage('<p>Boris Nemtsov spoke.</p>');
    const { page } = await openMarked(running, other, ['Boris Nemtsov']);
    const readers = async () =>
      (await running.storage.ownTabs()).filter((url) => url.includes('/reader/index.html'));
    const press = async (selector: string): Promise<void> => {
      await page.bringToFront();
      await clickMark(page, 0);
      await waitForPopover(page);
      await pressInPopover(page, selector);
      await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
    };
    await press('.note-place button');
    // Another test may have opened that one.
    const before = (await readers()).length;
    await press('.name-link');
    await expect.poll(readers).toHaveLength(before + 1);
    await press('.note-place button');
    expect(await readers()).toHaveLength(before + 1);
    await page.close();
  });
});

describe.each(browsersFor('firefox'))('within the reader in %s', (name) => {
  let running: RunningBrowser;
  let reader: Page;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterEach(() => reader.close());
  afterAll(() => running?.close());

  const open = async (hash: string): Promise<void> => {
    reader = await openOwnPage(running, `src/ui/reader/index.html${hash}`);
    await reader.waitForSelector('main h2');
  };
  const scrolled = (): Promise<number> => reader.evaluate(() => Math.round(scrollY));
  /** Presses a link, as readers do: when it is in sight and its place is kept. */
  const press = async (selector: string): Promise<number> => {
    await reader.waitForSelector(selector);
    await reader.evaluate(async (wanted) => {
      const link = document.querySelector(wanted)!;
      link.scrollIntoView({ block: 'center' });
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      });
    }, selector);
    const at = await scrolled();
    await reader.click(selector);
    return at;
  };
  const expectBack = async (selector: string, at: number): Promise<void> => {
    await reader.waitForSelector(selector);
    await expect.poll(scrolled).toBe(at);
    expect(
      await reader.evaluate((wanted) => document.activeElement?.matches(wanted), selector),
    ).toBe(true);
  };

  const NEMTSOV = '#entity=belarus-russia-2020%3Aperson%2Fnemtsov';
  const PUTIN = '#entity=belarus-russia-2020%3Aperson%2Fputin';
  const PROTEST = '#theme=belarus-russia-2020:protest';

  it.each([
    ['the place of a note', NEMTSOV, [], '.note-place a', '[id^="paragraph-"][data-asked]'],
    ['the date of a note', NEMTSOV, [], '.note-voice a.leads', '[aria-expanded=true][data-asked]'],
    [
      'a dated point',
      NEMTSOV,
      ['.section:has(.time) .unfold'],
      '.time-list a[href^="#time="]',
      '[aria-expanded=true][data-asked]',
    ],
    ['a parallel', PUTIN, [], '.unfold-line a', '.parallel-table[data-asked]'],
    [
      'the place of a note on a theme',
      PROTEST,
      [],
      '.note-place a',
      '[id^="paragraph-"][data-asked]',
    ],
    [
      'a theme',
      '#essay=belarus-russia-2020/9',
      [],
      '[aria-labelledby="paragraph-9"] a[href^="#theme="]',
      '[data-theme-notes]',
    ],
    [
      'a name',
      '#essay=belarus-russia-2020/9',
      [],
      '[aria-labelledby="paragraph-9"] .reader-entities a[href^="#entity="]',
      'article[data-entity]',
    ],
    [
      'the place of a dated point',
      '#time=belarus-russia-2020/nemtsov-killed',
      [],
      '.point-more .note-place a',
      '[id^="paragraph-"][data-asked]',
    ],
  ])('leads to %s, and back both ways', async (_, from, presses, link, there) => {
    await open(from);
    for (const selector of presses) await press(selector);
    const at = await press(link);
    await reader.waitForSelector(there);
    await reader.goBack();
    await expectBack(link, at);
    const again = await press(link);
    await reader.waitForSelector(there);
    await reader.locator('main .back').click();
    await expectBack(link, again);
  });

  it('marks the paragraph that is read in the index, and leads to it again from further down', async () => {
    await open('#essay=belarus-russia-2020/5');
    const current = () =>
      reader.$$eval('.place-index [aria-current]', (links) =>
        links.map((link) => link.getAttribute('href')?.split('/').at(-1)),
      );
    await expect.poll(current).toEqual(['5']);
    const top = await scrolled();
    await reader.evaluate(() => document.getElementById('paragraph-9')!.scrollIntoView());
    await expect.poll(current).toEqual(['9']);
    await reader.click('.place-index a[href$="/5"]');
    await expect.poll(scrolled).toBe(top);
    await expect.poll(current).toEqual(['5']);
  });

  it('copies a note with its source, and says so', async () => {
    await open(NEMTSOV);
    const names = await reader.$$eval('.note .copy', (buttons) =>
      buttons.map((button) => button.getAttribute('aria-label')),
    );
    expect(new Set(names).size).toBe(names.length);
    await press('.note .copy');
    await reader.waitForSelector('.note .copy-result[data-result="copied"]');
    expect(await reader.$eval('main + [role="status"]', ({ textContent }) => textContent)).toBe(
      'Copied, with its source.',
    );
  });
});
