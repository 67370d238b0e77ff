import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { browsersFor } from './harness/browsers.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { storageBrowser, type StorageBrowser } from './harness/storage-browser.ts';

const story = newsPage(
  `<h1>Elections</h1><p>Boris Nemtsov and Vladimir Putin: the term limits of the
  constitution were lifted in a referendum of July 2020, and so he can stay in power for life.</p>
  <div style="height: 300vh"></div><p id="end">Boris Nemtsov</p>`,
);
const names = ['Boris Nemtsov', 'Vladimir Putin', 'Boris Nemtsov'];
const other = newsPage(
  '<h1>Another</h1><p>Alexander Lukashenko</p>',
  'https://www.bbc.co.uk/news/2',
);

describe.each(browsersFor('chromium'))('the view of the page beside the panel in %s', (name) => {
  let running: StorageBrowser;
  let panel: Page;
  beforeAll(async () => {
    running = await storageBrowser(name);
  });
  afterEach(() => panel.close());
  afterAll(() => running?.close());

  /** The panel's page in a separate window; it shows the window that the page is in. */
  const openPanel = async (page: Page): Promise<void> => {
    await page.bringToFront();
    const windowId = await running.storage.activeWindow();
    panel = await openOwnPage(running, `src/ui/reader/index.html?window=${windowId}`, 'window');
  };
  const expectCast = (...cast: readonly string[]) =>
    expect
      .poll(() =>
        panel.$$eval('.page-names li', (items) =>
          items.map(
            (item) =>
              item.querySelector('.found-name')!.textContent +
              item.querySelector('.count')!.textContent,
          ),
        ),
      )
      .toEqual(cast);
  const expectReason = (reason: string) => panel.waitForSelector(`[data-reason="${reason}"]`);

  it('shows the cast, themes, parallels and notes as they change, jumps, and leads back', async () => {
    const { page, errors } = await openMarked(running, story, names);
    await page.evaluate(() => scrollTo(0, 10));
    await openPanel(page);
    await expectCast('Boris Nemtsov2', 'Vladimir Putin1');
    expect(await panel.$$eval('nav a', (tabs) => tabs[0]!.textContent)).toBe('This page');
    expect(await panel.$eval('h2', (heading) => heading.textContent)).toBe('Elections');
    await panel.waitForSelector('.note-reason');
    const top = (selector: string) =>
      panel.$eval(selector, (element) => element.getBoundingClientRect().top + scrollY);
    expect(await top('.note')).toBeLessThan(350);
    expect(await top('.page-names')).toBeGreaterThan(await top('.note'));
    expect(await panel.$eval('.note-reason', (reason) => reason.textContent)).toMatch(/\S/);
    expect(
      await panel.$$eval('.parallels a', (titles) => titles.map((title) => title.textContent)),
    ).toContain('Term limits');

    await page.evaluate(() => document.querySelector('#end')!.append(', again Boris Nemtsov'));
    await expectCast('Boris Nemtsov3', 'Vladimir Putin1');

    await panel.locator('[data-entity="belarus-russia-2020:person/nemtsov"]').click();
    await panel.locator('[data-entity="belarus-russia-2020:person/nemtsov"]').click();
    await page.waitForFunction(() => scrollY > innerHeight, { polling: 50 });
    await panel.locator('.jump-back').click();
    await page.waitForFunction(() => scrollY === 10, { polling: 50 });
    expect(await panel.$('.jump-back')).toBeNull();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('leads from a note to its paragraph, and back to the note once the page has been asked again', async () => {
    const { page } = await openMarked(running, story, names);
    await openPanel(page);
    const link = '.note:last-child .note-place a';
    await panel.waitForSelector(link);
    const at = await panel.$eval(link, (element) => {
      element.scrollIntoView({ block: 'center' });
      return Math.round(scrollY);
    });
    await panel.click(link);
    await panel.waitForSelector('main [data-asked]');
    await panel.locator('main .back').click();
    await panel.waitForSelector(link);
    await expect.poll(() => panel.evaluate(() => Math.round(scrollY))).toBe(at);
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.matches('.note-place a')))
      .toBe(true);
    await page.close();
  });

  it('follows the window to another tab, the tab to another page and over a crash', async () => {
    const second = await openPage(running, other);
    const { page } = await openMarked(running, story, names, { others: [other] });
    await openPanel(page);
    await expectCast('Boris Nemtsov2', 'Vladimir Putin1');
    await second.page.bringToFront();
    await expectCast('Alexander Lukashenko1');
    await second.page.goto('about:blank');
    await expectReason('untold');
    await second.page.close();
    await page.bringToFront();
    await expectCast('Boris Nemtsov2', 'Vladimir Putin1');
    await page.goto(other.url);
    await expectCast('Alexander Lukashenko1');
    // Firefox’s driver loses a tab that has crashed.
    if (name === 'chromium') {
      page.goto('chrome://crash').catch(() => {});
      await expectReason('unloaded');
      await page.goto(story.url);
      await expectCast('Boris Nemtsov2', 'Vladimir Putin1');
    }
    await page.close();
  });

  it('says that its tab was closed', async () => {
    const { page } = await openMarked(running, story, names);
    const tab = await running.storage.activeTab();
    panel = await openOwnPage(running, `src/ui/reader/index.html?tab=${tab}`);
    await expectCast('Boris Nemtsov2', 'Vladimir Putin1');
    await page.close();
    await expectReason('gone');
  });
});
