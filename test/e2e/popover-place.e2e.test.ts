import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { readPopover, waitForNoPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { clickMark, expectMarked, openMarked, painted } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

const NAMES = ['Vladimir Putin'];
const NAME = '<p id="first">Vladimir Putin spoke.</p>';

/** Whether a press in the middle of the card's head hits the card, in any tree. */
const isPressable = (page: Page) =>
  page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot && element.localName !== 'sl-popover')
          roots.push(element.shadowRoot);
    const host = roots
      .map((root) => root.querySelector('sl-popover'))
      .find((one) => one?.matches(':popover-open') === true);
    if (!host) return undefined;
    const { left, top, width } = host.getBoundingClientRect();
    const root = host.getRootNode() as Document | ShadowRoot;
    return root.elementFromPoint(left + width / 2, top + 20) === host;
  });

/** Clicks at the beginning of `#first`, in the document or in a shadow tree of `.host`. */
async function clickFirst(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const shadow = document.querySelector('.host')?.shadowRoot;
    const first = document.querySelector('#first') ?? shadow!.querySelector('#first')!;
    const { left, top, height } = first.getBoundingClientRect();
    return { x: left + 10, y: top + height / 2 };
  });
  await page.mouse.click(at.x, at.y);
}

describe.each(browsersFor('firefox'))('the place of the popover in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterAll(() => running?.close());

  const openAt = async (body: string) => {
    const opened = await openMarked(running, newsPage(body), NAMES);
    await clickMark(opened.page, 0);
    await waitForPopover(opened.page);
    return opened;
  };

  it('stays with its name where the page renders the same text again', async () => {
    const { page, errors } = await openAt(`<main>${NAME}</main>`);
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.setHTMLUnsafe(`<p>News</p>${main.innerHTML}`);
    });
    await expectMarked(page, NAMES);
    await painted(page);
    expect((await readPopover(page))?.entity).toBe('belarus-russia-2020:person/putin');
    const [card, line] = await page.evaluate(() =>
      ['sl-popover', '#first'].map((one) => {
        const { left, top, bottom } = document.querySelector(one)!.getBoundingClientRect();
        return { left, top, bottom };
      }),
    );
    expect(Math.abs(card!.left - line!.left)).toBeLessThan(2);
    expect(card!.top).toBeGreaterThanOrEqual(line!.top);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    ['is scrolled out of its box', (box: HTMLElement) => box.scrollTo(0, 500)],
    ['becomes invisible', (box: HTMLElement) => (box.style.visibility = 'hidden')],
    ['becomes transparent', (box: HTMLElement) => (box.style.opacity = '0')],
    [
      'leaves with its slide',
      (box: HTMLElement) =>
        ((box.firstElementChild as HTMLElement).style.transform = 'translateX(-2000px)'),
    ],
  ])('closes where its name %s', async (_, change) => {
    const { page, errors } = await openAt(
      `<div id="box" style="overflow: auto; height: 200px"><div style="height: 1000px">${NAME}</div></div>`,
    );
    const box = await page.$('#box');
    await box!.evaluate(change as (node: Element) => void);
    await waitForNoPopover(page);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    [
      'a gradient on the body',
      '<style>body { background-image: linear-gradient(#0b1020, #1c2440); color: #eee }</style>',
      'dark',
    ],
    ['a dark color-scheme', '<style>:root { color-scheme: dark }</style>', 'dark'],
    ['an oklch ground', '<style>body { background: oklch(0.98 0.01 90) }</style>', 'light'],
  ])('has the theme of %s', async (_, style, theme) => {
    const { page } = await openAt(`${style}${NAME}`);
    const shown = await page.evaluate(
      () =>
        document.querySelector('sl-popover')?.shadowRoot?.querySelector<HTMLElement>('.card')
          ?.dataset['theme'],
    );
    expect(shown).toBe(theme);
    await page.close();
  });

  it.each([
    [
      'in a shadow tree',
      `<div class="host"><template shadowrootmode="open"><dialog>${NAME}</dialog></template></div>`,
    ],
    [
      'in a shadow tree that the name is handed into',
      `<div class="host"><template shadowrootmode="open"><dialog><slot></slot></dialog></template>${NAME}</div>`,
    ],
    ['shown later, though earlier in the tree', `<dialog>${NAME}</dialog><dialog>Other</dialog>`],
  ])('can be pressed in a modal dialog %s', async (_, body) => {
    const document = newsPage(`${body}<script>
      const shadow = document.querySelector('.host')?.shadowRoot;
      const all = [...(shadow ?? document).querySelectorAll('dialog')];
      for (const dialog of all.reverse()) dialog.showModal();
    </script>`);
    const { page } = await openMarked(running, document, NAMES);
    await clickFirst(page);
    await expect.poll(() => isPressable(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => isPressable(page)).toBeUndefined();
    await page.close();
  });

  it('can be pressed in a fullscreen element of a shadow tree', async () => {
    const story = newsPage(
      `<div class="host"><template shadowrootmode="open"><article style="background: #fff">
        <button>Larger</button>${NAME}</article></template></div>
      <script>
        const article = document.querySelector('.host').shadowRoot.querySelector('article');
        article.querySelector('button').onclick = () => article.requestFullscreen();
      </script>`,
    );
    const { page } = await openMarked(running, story, NAMES);
    const at = await page.evaluate(() => {
      const { left, top } = document
        .querySelector('.host')!
        .shadowRoot!.querySelector('button')!
        .getBoundingClientRect();
      return { x: left + 5, y: top + 5 };
    });
    await page.mouse.click(at.x, at.y);
    await page.waitForFunction(
      () => document.querySelector('.host')!.shadowRoot!.fullscreenElement !== null,
    );
    await painted(page);
    await clickFirst(page);
    await expect.poll(() => isPressable(page)).toBe(true);
    await page.close();
  });
});
