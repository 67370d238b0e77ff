/** What a reader does with a page: looks at the marks, clicks, points. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type RunningBrowser, VIEWPORT } from '../../../tools/cli/browser/launch-browser.ts';
import {
  type Point,
  pointOfMark,
  readMarkedPhrases,
} from '../../../tools/cli/browser/marked-phrases.ts';
import {
  type OpenedPage,
  openPage,
  type OpenSettings,
  type ServedDocument,
} from '../../../tools/cli/browser/open-page.ts';
import { readPopover } from '../../../tools/cli/browser/popover.ts';
import { WAIT_LIMIT, withinLimit } from './within-limit.ts';

/** The marked texts of the page, in page order. */
export async function markedTexts(page: Page): Promise<string[]> {
  return (await readMarkedPhrases(page)).map(({ text }) => text);
}

/** Makes the view as tall as the page, so that all of its marks are in view at once. */
export async function showWholePage(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: VIEWPORT.width, height: Math.max(height, VIEWPORT.height) });
}

/** Waits until exactly these texts are marked. */
export async function expectMarked(page: Page, texts: readonly string[]): Promise<void> {
  await expect.poll(() => markedTexts(page)).toEqual(texts);
}

/** Opens a document and waits until exactly these texts are marked in it. */
export async function openMarked(
  running: RunningBrowser,
  document: ServedDocument,
  texts: readonly string[],
  settings?: OpenSettings,
): Promise<OpenedPage> {
  const opened = await openPage(running, document, settings);
  await expectMarked(opened.page, texts);
  return opened;
}

/** Clicks with the mouse on a marked text, by its place in the page's order. */
export async function clickMark(page: Page, index: number, alt = false): Promise<void> {
  const point = await pointOf(page, index);
  if (alt) await page.keyboard.down('Alt');
  await page.mouse.click(point.x, point.y);
  if (alt) await page.keyboard.up('Alt');
}

/** A point of the viewport on a marked text. */
export async function pointOf(page: Page, index: number): Promise<Point> {
  const point = await pointOfMark(page, index);
  if (!point) throw new Error(`Nothing is marked in view as number ${index}`);
  return point;
}

/** The middle of what a selector finds inside the open popover, once it is there. */
export async function pointInPopover(page: Page, selector: string): Promise<Point> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('sl-popover:popover-open')?.shadowRoot?.querySelector(wanted) != null,
    { polling: 'raf', timeout: WAIT_LIMIT },
    selector,
  );
  const point = await page.evaluate(async (wanted) => {
    const host = document.querySelector('sl-popover:popover-open');
    const element = host?.shadowRoot?.querySelector(wanted);
    element?.scrollIntoView({ block: 'nearest' });
    // What was out of sight has its true size in the frame after.
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
    element?.scrollIntoView({ block: 'nearest' });
    const rect = element?.getBoundingClientRect();
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, selector);
  if (!point) throw new Error(`The popover has no ${selector}`);
  return point;
}

/** Expects that no popover is open once the page has painted all earlier changes. */
export async function expectNoPopover(page: Page): Promise<void> {
  await painted(page);
  expect(await readPopover(page)).toBeUndefined();
}

/** Waits until the page has painted twice: all effects of an event are done by then. */
export async function painted(page: Page): Promise<void> {
  const twice = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
  await withinLimit(`${page.url()} to paint, which it does in a tab in front only`, twice);
}

/** Presses what a selector finds inside the open popover. */
export async function pressInPopover(page: Page, selector: string): Promise<void> {
  const { x, y } = await pointInPopover(page, selector);
  await page.mouse.click(x, y);
}
