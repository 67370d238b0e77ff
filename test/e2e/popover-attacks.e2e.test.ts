import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { readPopover, waitForNoPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import {
  clickMark,
  expectNoPopover,
  openMarked,
  painted,
  pointOf,
  pressInPopover,
} from './harness/reader.ts';
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

/** Waits as long as the browser takes to report what covers the popover: two of its checks. */
const untilSeen = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const begun = performance.now();
        const look = (): void => {
          if (performance.now() - begun > 250) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

describe.each(browsersFor('firefox'))('pages against the popover in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterAll(() => running?.close());

  const openAtName = async (page: Page) => {
    await clickMark(page, 0);
    await waitForPopover(page);
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
    await pressInPopover(page, '.close');
    await waitForNoPopover(page);
    await page.close();
  });

  it('[fault 23] a page that removes the host closes it, and the next click opens it again', async () => {
    const { page, errors } = await openMarked(running, story, NAMES);
    await openAtName(page);
    await page.evaluate(() => document.querySelector('sl-popover')!.remove());
    await painted(page);
    await openAtName(page);
    expect((await readPopover(page))?.entity).toBe('person/putin');
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
          const controls = host?.shadowRoot?.querySelectorAll('button') ?? [];
          for (let round = 0; round < 1000; round++)
            for (const target of [...targets, ...controls]) {
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
    await expectNoPopover(page);
    await openAtName(page);
    const before = await readPopover(page);
    await storm();
    await painted(page);
    expect(await readPopover(page)).toEqual(before);
    await page.close();
  });

  it('[fault 20] in a modal dialog of the page it is above the dialog, and works', async () => {
    const body = '<dialog><p>Vladimir Putin spoke.</p></dialog>';
    const { page } = await openMarked(running, newsPage(body), []);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('sl-name'))).toBe(true);
    await openAtName(page);
    expect(await seen(page)).toEqual(WHOLE);
    await pressInPopover(page, '.close');
    await waitForNoPopover(page);
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
    await waitForNoPopover(page);
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
      await untilSeen(page);
      await page.evaluate((inShadow) => {
        const layer = document.createElement('div');
        layer.popover = 'manual';
        layer.style.cssText =
          'inset: 0; width: 100%; height: 100%; margin: 0; border: 0; pointer-events: none';
        const outer = document.body.appendChild(document.createElement('div'));
        (inShadow ? outer.attachShadow({ mode: 'closed' }) : outer).append(layer);
        layer.showPopover();
      }, hide);
      await waitForNoPopover(page);
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
    await waitForNoPopover(page);
    await page.close();
  });

  it('[fault 18] scrolling, zooming and a filter on the page leave it open', async () => {
    const body =
      '<style>html { filter: invert(1) hue-rotate(180deg) }</style>' +
      '<p>Vladimir Putin spoke.</p><p style="height: 3000px"></p>';
    for (const one of [newsPage(body), newsPage(body.replace('html {', 'i {'))]) {
      const { page } = await openMarked(running, one, NAMES);
      await openAtName(page);
      await untilSeen(page);
      for (let top = 0; top <= 40; top += 20) {
        await page.evaluate((y) => scrollTo(0, y), top);
        await untilSeen(page);
      }
      await page.evaluate(() => (document.documentElement.style.zoom = '1.25'));
      await untilSeen(page);
      expect((await readPopover(page))?.entity).toBe('person/putin');
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
    await pressInPopover(page, '.close');
    await waitForNoPopover(page);
    await page.close();
  });

  it('[fault 20] an element that takes the whole screen closes it', async () => {
    const body =
      '<p>Vladimir Putin spoke.</p><div id="film">A film</div>' +
      `<script>addEventListener('message', () => document.querySelector('#film').requestFullscreen())</script>`;
    const { page } = await openMarked(running, newsPage(body), NAMES);
    await openAtName(page);
    // The press in the popover allows it for a while.
    await pressInPopover(page, '.kind');
    await page.evaluate(() => postMessage(0));
    await waitForNoPopover(page);
    await page.close();
  });

  it('[fault 20] in a page that makes itself inert, Escape closes it', async () => {
    const { page } = await openMarked(running, story, NAMES);
    await openAtName(page);
    await page.evaluate(() => (document.documentElement.inert = true));
    await painted(page);
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
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
