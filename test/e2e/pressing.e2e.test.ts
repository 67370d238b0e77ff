import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { waitForNoPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { doubleClick } from './harness/double-click.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { clickMark, expectNoPopover, openMarked, pointOf } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

const LUKASHENKO = ['Alexander Lukashenko'];

/** Notes each click that reaches the page, and what is selected by then. */
const watchClicks = (page: Page) =>
  page.evaluate(() => {
    Object.assign(window, { clicks: 0 });
    addEventListener('click', () => (window as unknown as { clicks: number }).clicks++, true);
  });
const untilClicks = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) => (window as unknown as { clicks: number }).clicks === wanted,
    { polling: 'raf' },
    count,
  );
const selected = (page: Page) => page.evaluate(() => String(getSelection()));

describe.each(browsersFor('chromium'))('pressing the mouse in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterAll(() => running?.close());

  it('a strip that is dragged and released on a name opens nothing', async () => {
    const strip = newsPage(
      `<div style="user-select: none; padding: 40px"><p>A strip: Alexander Lukashenko.</p></div>`,
    );
    const { page } = await openMarked(running, strip, LUKASHENKO);
    await watchClicks(page);
    const { x, y } = await pointOf(page, 0);
    await page.mouse.move(x + 300, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await untilClicks(page, 1);
    await expectNoPopover(page);
    await page.mouse.click(x, y);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/lukashenko');
    await page.close();
  });

  it('selecting text in a shadow tree up to a name opens nothing', async () => {
    const card = newsPage(
      `<x-card><template shadowrootmode="open"><p>Words before Alexander Lukashenko, and after.</p>
        </template></x-card>`,
    );
    const { page } = await openMarked(running, card, LUKASHENKO);
    const { x, y } = await page.evaluate(() => {
      const text = document.querySelector('x-card')!.shadowRoot!.querySelector('p')!.firstChild!;
      const range = document.createRange();
      range.setStart(text, 'Words before '.length);
      range.setEnd(text, 'Words before Alexander'.length);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 30, y: top + height / 2 };
    });
    await watchClicks(page);
    await page.mouse.move(x - 70, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await untilClicks(page, 1);
    await expectNoPopover(page);
    await page.close();
  });

  it.each([
    ['cannot be selected', 'style="user-select: none"'],
    ['keeps the press to itself', 'onmousedown="event.preventDefault()"'],
  ])('a name opens in text that %s, with words selected elsewhere', async (_, attribute) => {
    const story = newsPage(
      `<p id="words">Some words to select.</p><p ${attribute}>Alexander Lukashenko spoke.</p>`,
    );
    const { page } = await openMarked(running, story, LUKASHENKO);
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#words')!));
    await clickMark(page, 0);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/lukashenko');
    await page.close();
  });

  it('a name opens in text that cannot be selected, with all selected before', async () => {
    const story = newsPage(
      `<p>Some words.</p><p style="user-select: none">Alexander Lukashenko spoke.</p><p>More.</p>`,
    );
    const { page } = await openMarked(running, story, LUKASHENKO);
    await page.evaluate(() => getSelection()!.selectAllChildren(document.body));
    await clickMark(page, 0);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/lukashenko');
    await page.close();
  });

  describe('twice', () => {
    const story = newsPage('<p>Then Alexander Lukashenko spoke.</p>');

    it('selects the word, and no card is in the way', async () => {
      const { page } = await openMarked(running, story, LUKASHENKO);
      await watchClicks(page);
      await doubleClick(running, page, await pointOf(page, 0));
      await untilClicks(page, 2);
      await waitForNoPopover(page);
      expect((await selected(page)).trim()).toBe('Alexander');
      await expectNoPopover(page);
      await page.close();
    });

    it('selects the word where the card was open before', async () => {
      const { page } = await openMarked(running, story, LUKASHENKO);
      await clickMark(page, 0);
      await waitForPopover(page);
      await watchClicks(page);
      await doubleClick(running, page, await pointOf(page, 0));
      await untilClicks(page, 2);
      await waitForNoPopover(page);
      expect((await selected(page)).trim()).toBe('Alexander');
      await expectNoPopover(page);
      await page.close();
    });

    it('leaves the card open in text that cannot be selected', async () => {
      const fixed = newsPage('<p style="user-select: none">Then Alexander Lukashenko spoke.</p>');
      const { page } = await openMarked(running, fixed, LUKASHENKO);
      await watchClicks(page);
      await doubleClick(running, page, await pointOf(page, 0));
      await untilClicks(page, 2);
      expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/lukashenko');
      expect(await selected(page)).toBe('');
      await page.close();
    });
  });

  it.each([
    ['lies over a name', '', 'position: absolute; inset: 0'],
    [
      'lies over half of a name',
      '',
      'position: absolute; top: 0; bottom: 0; left: 0; inline-size: 40px',
    ],
    [
      'lies over a name, with text of its own',
      'Advertisement',
      'position: absolute; inset: 0; color: transparent',
    ],
  ])('a click on what %s opens nothing', async (_, text, style) => {
    const covered = newsPage(
      `<div style="position: relative"><p>Alexander Lukashenko spoke.</p><div style="${style}">${text}</div></div>`,
    );
    const { page } = await openMarked(running, covered, LUKASHENKO);
    await watchClicks(page);
    const { x, y } = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('p')!);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 10, y: top + height / 2 };
    });
    await page.mouse.click(x, y);
    await untilClicks(page, 1);
    await expectNoPopover(page);
    await page.close();
  });

  it('a click on a name that lets the pointer through opens it', async () => {
    const story = newsPage('<div><p style="pointer-events: none">Alexander Lukashenko.</p></div>');
    const { page } = await openMarked(running, story, LUKASHENKO);
    const { x, y } = await pointOf(page, 0).catch(() =>
      page.evaluate(() => {
        const { left, top, height } = document.querySelector('p')!.getBoundingClientRect();
        return { x: left + 10, y: top + height / 2 };
      }),
    );
    await page.mouse.click(x, y);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/lukashenko');
    await page.close();
  });

  // Tried in Chromium only, whose driver makes taps of touches.
  it.runIf(name === 'chromium')('a finger that taps opens, one that swipes does not', async () => {
    const story = newsPage('<p>Alexander Lukashenko spoke.</p><div style="height: 3000px"></div>');
    const { page } = await openMarked(running, story, LUKASHENKO);
    const { x, y } = await pointOf(page, 0);
    await page.touchscreen.tap(x, y);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/lukashenko');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    const finger = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 5; step++) await finger.move(x, y - 40 * step);
    await finger.end();
    await page.waitForFunction(() => scrollY > 0, { polling: 'raf' });
    await expectNoPopover(page);
    await page.close();
  });

  it.each(['middle', 'right'] as const)('the %s button opens nothing', async (button) => {
    const story = newsPage('<p>Alexander Lukashenko spoke.</p>');
    const { page } = await openMarked(running, story, LUKASHENKO);
    const { x, y } = await pointOf(page, 0);
    await page.mouse.click(x, y, { button });
    await expectNoPopover(page);
    await page.close();
  });

  it.each(['Shift', 'Control', 'Meta', 'Alt'] as const)(
    'a click with %s held opens nothing in plain text',
    async (key) => {
      const story = newsPage('<p>Alexander Lukashenko spoke.</p>');
      const { page } = await openMarked(running, story, LUKASHENKO);
      await page.keyboard.down(key);
      await clickMark(page, 0);
      await page.keyboard.up(key);
      await expectNoPopover(page);
      await page.close();
    },
  );
});
