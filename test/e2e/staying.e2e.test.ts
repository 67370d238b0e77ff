import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPopover, waitForNoPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { clickMark, openMarked, painted, pressInPopover } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { storageBrowser, type StorageBrowser } from './harness/storage-browser.ts';
import { settingsItem } from './harness/settings-item.ts';

const story = newsPage(
  `<h1>News</h1><p id="first">Vladimir Putin spoke.</p>
  <div style="height: 3000px"></div><p>The end.</p>`,
);
const NAMES = ['Vladimir Putin'];

/** The host's place in the window, in CSS px. */
const box = (page: Page) =>
  page.evaluate(() => {
    const { left, top, width, bottom } = document
      .querySelector('sl-popover')!
      .getBoundingClientRect();
    return { left, top, width, bottom };
  });

const theme = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('sl-popover')?.shadowRoot?.querySelector<HTMLElement>('.card')
        ?.dataset['theme'],
  );

describe.each(browsersFor('firefox'))(
  'where the popover stands, and for how long, in %s',
  (name) => {
    let running: StorageBrowser;
    beforeAll(async () => {
      running = await storageBrowser(name);
    });
    afterAll(() => running?.close());

    const openAtName = async (page: Page) => {
      await clickMark(page, 0);
      await waitForPopover(page);
    };

    it('a popover that is kept open stays in its place through scrolling, and is moved by keys', async () => {
      const { page } = await openMarked(running, story, NAMES);
      await openAtName(page);
      await pressInPopover(page, '.pin');
      await painted(page);
      const before = await box(page);
      await page.evaluate(() => scrollTo(0, 2500));
      await painted(page);
      expect(await box(page)).toEqual(before);
      expect((await readPopover(page))?.entity).toBe('belarus-russia-2020:person/putin');
      await pressInPopover(page, '.grip');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      const { left, top } = await box(page);
      expect([left - before.left, top - before.top]).toEqual([16, 16]);
      await page.close();
    });

    it('one that is not kept follows its name out of the window', async () => {
      const { page } = await openMarked(running, story, NAMES);
      await openAtName(page);
      const before = await box(page);
      await page.evaluate(() => scrollTo(0, 40));
      await expect.poll(async () => Math.round((await box(page)).top - before.top)).toBe(-40);
      await page.close();
    });

    it.each([
      ['is removed', (node: HTMLElement) => node.remove()],
      ['is hidden', (node: HTMLElement) => (node.style.display = 'none')],
      ['gets another text', (node: HTMLElement) => (node.textContent = 'Nobody')],
    ])('closes when its paragraph %s', async (_how, change) => {
      const { page, errors } = await openMarked(running, story, NAMES);
      await openAtName(page);
      const paragraph = await page.$('#first');
      await paragraph!.evaluate(change as (node: Element) => void);
      await waitForNoPopover(page);
      expect(errors).toEqual([]);
      await page.close();
    });

    it('a kept one outlives its name', async () => {
      const { page } = await openMarked(running, story, NAMES);
      await openAtName(page);
      await pressInPopover(page, '.pin');
      await page.evaluate(() => document.querySelector('#first')!.remove());
      await painted(page);
      expect((await readPopover(page))?.entity).toBe('belarus-russia-2020:person/putin');
      await page.close();
    });

    it('in a narrow window it is a sheet at the bottom, with the name in sight', async () => {
      const { page } = await openMarked(running, story, NAMES, {
        prepare: (tab) => tab.setViewport({ width: 400, height: 700 }),
      });
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('#first')!.style.marginTop = '600px';
      });
      await painted(page);
      await openAtName(page);
      const sheet = await box(page);
      expect(sheet).toMatchObject({ left: 0, width: await viewWidth(page) });
      expect(Math.round(sheet.bottom)).toBe(700);
      await expect
        .poll(() =>
          page.evaluate(() => document.querySelector('#first')!.getBoundingClientRect().bottom),
        )
        .toBeLessThanOrEqual(sheet.top);
      await page.close();
    });

    it('a window that becomes narrow turns it into a sheet, and back', async () => {
      const { page } = await openMarked(running, story, NAMES);
      await openAtName(page);
      const beside = await box(page);
      await page.setViewport({ width: 420, height: 700 });
      await expect.poll(async () => (await box(page)).left).toBe(0);
      await page.setViewport({ width: 1200, height: 800 });
      await expect.poll(async () => (await box(page)).width).toBe(beside.width);
      await page.close();
    });

    it('has the theme of the settings, else that of the page', async () => {
      const { page } = await openMarked(running, story, NAMES);
      for (const [chosen, shown] of [
        ['dark', 'dark'],
        ['light', 'light'],
        ['auto', 'light'],
      ] as const) {
        await running.storage.set('local', {
          ...settingsItem({ theme: chosen }),
        });
        const openWithTheme = async () => {
          await page.keyboard.press('Escape');
          await openAtName(page);
          return theme(page);
        };
        await expect.poll(openWithTheme).toBe(shown);
      }
      await page.keyboard.press('Escape');
      await page.evaluate(() => (document.body.style.background = '#101010'));
      await openAtName(page);
      expect(await theme(page)).toBe('dark');
      await page.close();
    });
  },
);

/** Without a scroll bar, where there is one. */
function viewWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.clientWidth);
}
