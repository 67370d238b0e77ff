import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPopover, waitForNoPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { clickMark, openMarked, painted, pointInPopover, pointOf } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { storageBrowser, type StorageBrowser } from './harness/storage-browser.ts';
import { settingsItem } from './harness/settings-item.ts';
import { timersRun } from './harness/timers-run.ts';

const story = newsPage(
  '<p tabindex="0">Vladimir Putin spoke.</p><p style="margin-block-start: 80px">Then Minsk.</p>',
);
const NAMES = ['Vladimir Putin', 'Minsk'];

const shownEntity = async (page: Page) => (await readPopover(page))?.entity;

describe.each(browsersFor('firefox'))('previews in %s', (name) => {
  let running: StorageBrowser;
  beforeAll(async () => {
    running = await storageBrowser(name);
  });
  afterAll(() => running?.close());

  /** Opens a card and closes it again: what opens later then does so at once. */
  const bringCard = async (page: Page) => {
    await clickMark(page, 0);
    await waitForPopover(page);
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    await page.mouse.move(1200, 700);
    await painted(page);
  };
  const rest = async (page: Page, index: number) => {
    const { x, y } = await pointOf(page, index);
    await page.mouse.move(x, y);
    return { x, y };
  };

  it('do not open unless the reader wants them', async () => {
    await running.storage.set('local', settingsItem({}));
    const { page } = await openMarked(running, story, NAMES);
    await bringCard(page);
    await rest(page, 0);
    await timersRun(page);
    expect(await shownEntity(page)).toBeUndefined();
    await page.close();
  });

  describe('where they are wanted', () => {
    beforeAll(() => running.storage.set('local', settingsItem({ preview: true })));

    it('open after a rest of 400 ms and not before, and take no focus', async () => {
      const { page, errors } = await openMarked(running, story, NAMES);
      await page.evaluate(() => {
        const times = { pointed: 0, opened: 0 };
        Object.assign(window, { times });
        window.addEventListener('pointermove', () => (times.pointed = performance.now()));
        new MutationObserver(() => (times.opened ||= performance.now())).observe(
          document.documentElement,
          { childList: true },
        );
        document.querySelector('p')!.focus();
      });
      await rest(page, 0);
      expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/putin');
      const waited = await page.evaluate(() => {
        const { times } = window as unknown as { times: { pointed: number; opened: number } };
        return times.opened - times.pointed;
      });
      expect(waited).toBeGreaterThanOrEqual(395);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('p');
      expect(errors).toEqual([]);
      await page.close();
    });

    it('do not open at a pointer that passes, however often', async () => {
      const { page } = await openMarked(running, story, NAMES);
      await bringCard(page);
      const { x, y } = await pointOf(page, 0);
      for (let pass = 0; pass < 5; pass++) {
        await page.mouse.move(x, y + 60);
        await page.mouse.move(x, y);
      }
      await page.mouse.move(x, y + 60);
      await timersRun(page);
      expect(await shownEntity(page)).toBeUndefined();
      await page.close();
    });

    it('do not open at a name that is scrolled below a pointer at rest', async () => {
      const long = newsPage(`${story.body.toString()}<div style="height: 3000px"></div>`);
      const { page } = await openMarked(running, long, NAMES);
      await bringCard(page);
      const { x, y } = await pointOf(page, 1);
      await page.evaluate(() => scrollTo(0, 0));
      await page.mouse.move(x, y - 60);
      // In one frame, the two would be a move to the name.
      await painted(page);
      await page.evaluate(() => scrollTo(0, 60));
      await timersRun(page);
      expect(await shownEntity(page)).toBeUndefined();
      await page.mouse.move(x + 1, y - 60);
      expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:place/minsk');
      await page.close();
    });

    it('let the pointer travel into them, and close when it has left', async () => {
      const { page } = await openMarked(running, story, NAMES);
      const { x, y } = await rest(page, 0);
      await waitForPopover(page);
      const inside = await pointInPopover(page, '.kind');
      await page.mouse.move((x + inside.x) / 2, (y + inside.y) / 2, { steps: 3 });
      await page.mouse.move(inside.x, inside.y, { steps: 3 });
      await timersRun(page);
      expect(await shownEntity(page)).toBe('belarus-russia-2020:person/putin');
      await page.mouse.move(1200, 700);
      await waitForNoPopover(page);
      await page.close();
    });

    it('stay once they are used', async () => {
      const { page } = await openMarked(running, story, NAMES);
      await rest(page, 0);
      await waitForPopover(page);
      const inside = await pointInPopover(page, '.kind');
      await page.mouse.click(inside.x, inside.y);
      await page.mouse.move(1200, 700);
      await timersRun(page);
      expect(await shownEntity(page)).toBe('belarus-russia-2020:person/putin');
      await page.mouse.click(1200, 700);
      await waitForNoPopover(page);
      await page.close();
    });

    it('do not open over a popover that was opened by a click', async () => {
      const { page } = await openMarked(running, story, NAMES);
      await clickMark(page, 1);
      await waitForPopover(page);
      await rest(page, 0);
      await timersRun(page);
      expect(await shownEntity(page)).toBe('belarus-russia-2020:place/minsk');
      await page.close();
    });
  });
});
