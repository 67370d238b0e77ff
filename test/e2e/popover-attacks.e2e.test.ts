import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { browsersFor } from './harness/browsers.ts';
import {
  closedPopover,
  isOpen,
  waitUntilClosed,
  type ClosedPopover,
} from './harness/closed-popover.ts';
import { coverChecked } from './harness/cover-checked.ts';
import { sharedProductionBrowser } from './harness/extension-browser.ts';
import { clickMark, expectMarked, openMarked, painted, pointOf } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

const NAMES = ['Vladimir Putin'];
const story = newsPage('<p tabindex="0">Vladimir Putin spoke.</p><p>More.</p>');

/** Whether a press in the middle of the popover meets it, and its width in CSS px. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('sl-popover')!;
    const { left, top, width, height } = host.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const { opacity, visibility, filter } = getComputedStyle(host);
    return { isHit: hit === host, width, opacity, visibility, filter };
  });
const WHOLE = { isHit: true, width: 384, opacity: '1', visibility: 'visible', filter: 'none' };

// The build that readers have, in which the popover's tree is closed.
describe.each(browsersFor('firefox'))('pages against the popover in %s', (name) => {
  let running: RunningBrowser;
  let card: ClosedPopover;
  beforeAll(async () => {
    running = await sharedProductionBrowser(name);
    card = closedPopover(running);
  });
  afterAll(() => running?.close());

  const openAtName = async (page: Page) => {
    await clickMark(page, 0);
    await card.wait(page);
  };

  it.each([
    ['every property on the host', 'sl-popover { STYLE }'],
    ['every property on all elements below', 'html > :not(body, head) { STYLE }'],
    [
      'the root’s font, filter and transform',
      'html { font-size: 60px; filter: blur(0); rotate: 0deg }',
    ],
    [
      'inherited properties of the root',
      'html { pointer-events: none; direction: rtl } p { pointer-events: auto }',
    ],
  ])('[fault 18] conflicting page styles, %s, change nothing', async (_what, css) => {
    const style =
      'display: none !important; opacity: 0.01 !important; visibility: hidden !important;' +
      'filter: blur(9px) !important; scale: 0.01 !important; clip-path: inset(50%) !important;' +
      'pointer-events: none !important; width: 1px !important; left: -999px !important';
    const body = `<style>${css.replace('STYLE', style)}</style><p>Vladimir Putin spoke.</p>`;
    const { page } = await openMarked(running, newsPage(body), NAMES);
    await openAtName(page);
    expect(await seen(page)).toEqual(WHOLE);
    await card.press(page, '.close');
    await waitUntilClosed(page);
    await page.close();
  });

  it('[fault 23] a page that removes the host closes it, and the next click opens it again', async () => {
    const { page, errors } = await openMarked(running, story, NAMES);
    await openAtName(page);
    await page.evaluate(() => document.querySelector('sl-popover')!.remove());
    await painted(page);
    await openAtName(page);
    expect((await card.wait(page)).entity).toBe('belarus-russia-2020:person/putin');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 22] a thousand clicks and keys of the page’s own making open, press and close nothing', async () => {
    const { page } = await openMarked(running, story, NAMES);
    const { x, y } = await pointOf(page, 0);
    const storm = () =>
      page.evaluate(
        (clientX, clientY) => {
          const host = document.querySelector('sl-popover');
          const targets = [document.querySelector('p')!, ...(host ? [host] : [])];
          for (let round = 0; round < 1000; round++)
            for (const target of targets) {
              const init = { clientX, clientY, bubbles: true, cancelable: true, composed: true };
              target.dispatchEvent(new MouseEvent('click', init));
              target.dispatchEvent(new KeyboardEvent('keydown', { ...init, key: 'Escape' }));
              if (round === 0) target.dispatchEvent(new PointerEvent('pointerdown', init));
            }
        },
        x,
        y,
      );
    await storm();
    await painted(page);
    expect(await isOpen(page)).toBe(false);
    await openAtName(page);
    // It is announced, and its lower part is drawn, when it has been painted.
    await expect
      .poll(async () => (await card.wait(page)).text)
      .toMatch(/^Vladimir Putin\. [^]*Also in the essay/);
    const before = await card.wait(page);
    await storm();
    // What a page can do that has got hold of the closed tree.
    await card.ask(page, (root) => {
      for (const control of root.querySelectorAll('button'))
        for (let round = 0; round < 1000; round++) {
          const init = { bubbles: true, cancelable: true, composed: true };
          control.dispatchEvent(new MouseEvent('click', init));
          control.dispatchEvent(new KeyboardEvent('keydown', { ...init, key: 'Escape' }));
          if (round === 0) control.dispatchEvent(new PointerEvent('pointerdown', init));
        }
    });
    await painted(page);
    expect(await card.wait(page)).toEqual(before);
    await page.close();
  });

  it('[fault 22, 23] a page that presses the button by script changes nothing', async () => {
    const { page } = await openMarked(running, story, NAMES);
    await openAtName(page);
    await card.press(page, '.menu-button');
    const tabs = (await page.browser().pages()).length;
    const pressed = await card.ask(page, (root) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('.reject, .close, .pin, .leads')];
      for (const button of buttons) button.click();
      return buttons.length;
    });
    expect(pressed).toBeGreaterThan(3);
    await expectMarked(page, NAMES);
    expect((await card.wait(page)).entity).toBe('belarus-russia-2020:person/putin');
    expect(await page.browser().pages()).toHaveLength(tabs);
    await page.close();
  });

  it('[fault 20] in a modal dialog of the page it is above the dialog, and works', async () => {
    const body = '<dialog><p>Vladimir Putin spoke.</p></dialog>';
    const { page } = await openMarked(running, newsPage(body), []);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('sl-name'))).toBe(true);
    await openAtName(page);
    expect(await seen(page)).toEqual(WHOLE);
    await card.press(page, '.close');
    await waitUntilClosed(page);
    expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
    await page.close();
  });

  it('[fault 20] a modal dialog that opens over it closes it', async () => {
    const body =
      '<p>Vladimir Putin spoke.</p><dialog style="width: 100vw; height: 100vh">' +
      '<button>Accept</button></dialog>';
    const { page } = await openMarked(running, newsPage(body), NAMES);
    await openAtName(page);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await waitUntilClosed(page);
    await page.close();
  });

  it.each([
    ['in the page', false],
    // Its toggle event does not leave the tree; only Chromium reports what is painted over an element.
    ...(name === 'chromium' ? ([['in a closed shadow tree', true]] as const) : []),
  ] as const)(
    '[fault 20, 23] a layer %s that is put above it and lets presses through closes it',
    async (_, hide) => {
      const { page } = await openMarked(running, story, NAMES);
      await openAtName(page);
      await coverChecked(page);
      await page.evaluate((inShadow) => {
        const layer = document.createElement('div');
        layer.popover = 'manual';
        layer.style.cssText =
          'inset: 0; width: 100%; height: 100%; margin: 0; border: 0; pointer-events: none';
        const outer = document.body.appendChild(document.createElement('div'));
        (inShadow ? outer.attachShadow({ mode: 'closed' }) : outer).append(layer);
        layer.showPopover();
      }, hide);
      await waitUntilClosed(page);
      await page.close();
    },
  );

  it('[fault 20, 23] a layer that comes the moment that it opens closes it', async () => {
    const { page } = await openMarked(running, story, NAMES);
    await page.evaluate(() => {
      const layer = document.createElement('div');
      layer.popover = 'manual';
      layer.style.cssText = 'inset: 0; width: 100%; height: 100%; pointer-events: none';
      document.body.append(layer);
      new MutationObserver(() => layer.showPopover()).observe(document.documentElement, {
        childList: true,
      });
    });
    await clickMark(page, 0);
    await page.waitForFunction(() => document.querySelector(':popover-open') !== null);
    await waitUntilClosed(page);
    await page.close();
  });

  it('[fault 18] scrolling, zooming and a filter on the page leave it open', async () => {
    const body =
      '<style>html { filter: invert(1) hue-rotate(180deg) }</style>' +
      '<p>Vladimir Putin spoke.</p><p style="height: 3000px"></p>';
    for (const one of [newsPage(body), newsPage(body.replace('html {', 'i {'))]) {
      const { page } = await openMarked(running, one, NAMES);
      await openAtName(page);
      await coverChecked(page);
      for (let top = 0; top <= 40; top += 20) {
        await page.evaluate((y) => scrollTo(0, y), top);
        await coverChecked(page);
      }
      await page.evaluate(() => (document.documentElement.style.zoom = '1.25'));
      await coverChecked(page);
      expect((await card.wait(page)).entity).toBe('belarus-russia-2020:person/putin');
      await page.close();
    }
  });

  it('[fault 20] in a fullscreen element it is above that, and works', async () => {
    const body =
      '<article style="background: #fff"><p>Vladimir Putin spoke.</p></article>' +
      `<script>addEventListener('keydown', ({ key }) => {
        if (key === 'f') document.querySelector('article').requestFullscreen();
      })</script>`;
    const { page } = await openMarked(running, newsPage(body), NAMES);
    const fullscreen = (wanted: string) =>
      page.waitForFunction((tag) => document.fullscreenElement?.localName === tag, {}, wanted);
    await page.keyboard.press('f');
    await fullscreen('article');
    await painted(page);
    await openAtName(page);
    expect(await seen(page)).toEqual(WHOLE);
    await card.press(page, '.close');
    await waitUntilClosed(page);
    await page.close();
  });

  it('[fault 20] an element that takes the whole screen closes it', async () => {
    const body =
      '<p>Vladimir Putin spoke.</p><div id="film">A film</div>' +
      `<script>addEventListener('message', () => document.querySelector('#film').requestFullscreen())</script>`;
    const { page } = await openMarked(running, newsPage(body), NAMES);
    await openAtName(page);
    // The press in the popover allows it for a while.
    await card.press(page, '.attribution');
    await page.evaluate(() => postMessage(0));
    await waitUntilClosed(page);
    await page.close();
  });

  it('[fault 20] in a page that makes itself inert, Escape closes it', async () => {
    const { page } = await openMarked(running, story, NAMES);
    await openAtName(page);
    await page.evaluate(() => (document.documentElement.inert = true));
    await painted(page);
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
    await page.close();
  });

  it('[fault 21] a page that clears all highlights causes no error', async () => {
    const { page, errors } = await openMarked(running, story, NAMES);
    await page.evaluate(() => CSS.highlights.clear());
    await painted(page);
    expect(errors).toEqual([]);
    await page.close();
  });
});
