import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPopover, waitForNoPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { BROWSER_NAMES } from '../../tools/cli/browsers.ts';
import {
  chooseMenuItem,
  closeFirefoxMenu,
  isInFirefoxMenu,
  openContextMenu,
  watchChromiumMenu,
} from './harness/context-menu.ts';
import {
  clickMark,
  expectNoPopover,
  openMarked,
  painted,
  pointInPopover,
  pointOf,
} from './harness/reader.ts';
import { runCommand } from './harness/run-command.ts';
import { settingsItem } from './harness/settings-item.ts';
import { newsPage } from './harness/shared-pages.ts';
import { storageBrowser, type StorageBrowser } from './harness/storage-browser.ts';
import { timersRun } from './harness/timers-run.ts';

const ELSEWHERE = 'https://www.bbc.co.uk/news/2';
const story = newsPage(
  `<p>Vladimir Putin spoke.</p><p><a id="linked" href="${ELSEWHERE}">Alexander Lukashenko spoke</a></p>
  <p style="margin-block-start: 80px"><a id="other" href="${ELSEWHERE}">All news</a></p>`,
);
const NAMES = ['Vladimir Putin', 'Alexander Lukashenko'];
const LINKED = 1;
const others = [newsPage('<p>The other page.</p>', ELSEWHERE)];
const LUKASHENKO = 'belarus-russia-2020:person/lukashenko';

const middleOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const { x, y, width, height } = document.querySelector(wanted)!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);

describe.each(BROWSER_NAMES)('names in links in %s', (name) => {
  let running: StorageBrowser;
  beforeAll(async () => {
    running = await storageBrowser(name);
  });
  afterAll(() => running?.close());

  const openStory = () => openMarked(running, story, NAMES, { others });

  it('the browser’s menu opens the card of the name that it was opened over', async () => {
    const { page, errors } = await openStory();
    await openContextMenu(running, page, await pointOf(page, LINKED));
    await chooseMenuItem(running, 'open-name');
    expect((await waitForPopover(page)).entity).toBe(LUKASHENKO);
    expect(page.url()).toBe(story.url);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.runIf(name === 'chromium')(
    'the menu has the item while the pointer is on a name in a link',
    async () => {
      const { page } = await openStory();
      const isShown = await watchChromiumMenu(running, 'open-name');
      const move = async ({ x, y }: { x: number; y: number }) => page.mouse.move(x, y);
      await move(await pointOf(page, LINKED));
      await expect.poll(isShown).toBe(true);
      await move(await middleOf(page, '#other'));
      await expect.poll(isShown).toBe(false);
      await move(await pointOf(page, LINKED));
      await expect.poll(isShown).toBe(true);
      // The link leads to a page that no engine runs on.
      await page.goto(ELSEWHERE);
      await expect.poll(isShown).toBe(false);
      await page.close();
    },
  );

  it.runIf(name === 'firefox')('the menu over another link does not have the item', async () => {
    const { page } = await openStory();
    const isThere = () => isInFirefoxMenu(running, 'open-name');
    await openContextMenu(running, page, await pointOf(page, LINKED));
    await expect.poll(isThere).toBe(true);
    await closeFirefoxMenu(running);
    await openContextMenu(running, page, await middleOf(page, '#other'));
    await expect.poll(isThere).toBe(false);
    await closeFirefoxMenu(running);
    await page.close();
  });

  it('the command opens the card of the link that Tab has led to', async () => {
    const { page } = await openStory();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('linked');
    await runCommand(running, page, 'open-mention');
    expect((await waitForPopover(page)).entity).toBe(LUKASHENKO);
    await page.close();
  });

  it('where previews are off, a rest opens nothing, nor does the browser’s menu by itself', async () => {
    await running.storage.set('local', settingsItem({}));
    const { page } = await openStory();
    await openContextMenu(running, page, await pointOf(page, LINKED));
    await expectNoPopover(page);
    if (name === 'firefox') await closeFirefoxMenu(running);
    await page.close();
  });

  describe('where previews are wanted', () => {
    beforeAll(() => running.storage.set('local', settingsItem({ preview: true })));

    it('a rest opens one, and a press in it keeps it', async () => {
      const { page } = await openStory();
      const { x, y } = await pointOf(page, LINKED);
      await page.mouse.move(x, y);
      expect((await waitForPopover(page)).entity).toBe(LUKASHENKO);
      const inside = await pointInPopover(page, '.kind');
      await page.mouse.move((x + inside.x) / 2, (y + inside.y) / 2, { steps: 3 });
      await page.mouse.click(inside.x, inside.y);
      await page.mouse.move(1200, 700);
      await timersRun(page);
      expect((await readPopover(page))?.entity).toBe(LUKASHENKO);
      await page.mouse.click(1200, 700);
      await waitForNoPopover(page);
      expect(page.url()).toBe(story.url);
      await page.close();
    });

    it('a click on the name still follows its link', async () => {
      const { page } = await openStory();
      const { x, y } = await pointOf(page, LINKED);
      await page.mouse.move(x, y);
      await waitForPopover(page);
      await clickMark(page, LINKED);
      await expect.poll(() => page.url()).toBe(ELSEWHERE);
      await page.close();
    });

    it.runIf(name === 'chromium')(
      'a finger that stays on the name until the browser’s menu opens opens one beside it',
      async () => {
        const { page } = await openStory();
        const touchPoints = [await pointOf(page, LINKED)];
        const client = await page.createCDPSession();
        await page.focus('#linked');
        await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
        // No driver’s finger opens the menu by staying; its key does, over the link that has the focus.
        await page.keyboard.press('ContextMenu');
        expect((await waitForPopover(page)).entity).toBe(LUKASHENKO);
        await client.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
        await painted(page);
        expect((await readPopover(page))?.entity).toBe(LUKASHENKO);
        expect(page.url()).toBe(story.url);
        await page.close();
      },
    );
  });
});
