import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { browsersFor } from './harness/browsers.ts';
import { closedPopover, type ClosedPopover } from './harness/closed-popover.ts';
import { sharedProductionBrowser } from './harness/extension-browser.ts';
import { clickMark, openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

const NAMES = ['Vladimir Putin'];
const STORY = '<br><p id="named">Vladimir Putin spoke.</p>';

/** What a page may do to its own world before anything else runs in it. */
const BROKEN: Readonly<Record<string, () => void>> = {
  'has set window.CSS to null': () => {
    Object.defineProperty(window, 'CSS', { value: null });
  },
  'has frozen every prototype': () => {
    for (const name of Object.getOwnPropertyNames(window)) {
      const { prototype } = ((window as unknown as Record<string, unknown>)[name] ?? {}) as {
        prototype?: object;
      };
      if (prototype) Object.freeze(prototype);
    }
  },
  'has replaced every method and getter of the DOM by one that throws': () => {
    const refuse = (): never => {
      throw new Error('refused by the page');
    };
    for (const one of [Node, Element, EventTarget, Range, Event, MouseEvent, ShadowRoot, Text])
      for (const key of Object.getOwnPropertyNames(one.prototype)) {
        const found = Object.getOwnPropertyDescriptor(one.prototype, key)!;
        if (!found.configurable || key === 'constructor') continue;
        const how = found.get ? { get: refuse } : { value: refuse };
        Object.defineProperty(one.prototype, key, { configurable: true, ...how });
      }
  },
  'has taken away what marks and popovers are made with': () => {
    for (const name of ['Highlight', 'StaticRange', 'CSSStyleSheet', 'MutationObserver', 'Map'])
      delete (window as unknown as Record<string, unknown>)[name];
    for (const name of ['IntersectionObserver', 'Promise', 'requestAnimationFrame', 'WeakMap'])
      delete (window as unknown as Record<string, unknown>)[name];
  },
};

const POLICIES = {
  'default-src none': "default-src 'none'",
  'Trusted Types': "require-trusted-types-for 'script'; trusted-types 'none'; default-src 'none'",
  'a sandbox': 'sandbox',
} as const;

// The build that readers have, in which the popover's tree is closed.
describe.each(browsersFor('chromium'))('strict and broken pages in %s', (name) => {
  let running: RunningBrowser;
  let card: ClosedPopover;
  beforeAll(async () => {
    running = await sharedProductionBrowser(name);
    card = closedPopover(running);
  });
  afterAll(() => running?.close());

  it.each(Object.entries(BROKEN))('[fault 16] a page that %s has no effect', async (_, breakIt) => {
    const script = `<script>(${breakIt})()</script>`;
    const { page, errors } = await openPage(running, newsPage(script + STORY));
    // The page's own scripts cannot be asked for the marks here; a click shows them.
    const named = await page.waitForSelector('#named');
    const box = (await named!.boundingBox())!;
    const open = async (): Promise<boolean> => {
      await page.mouse.click(box.x + 20, box.y + box.height / 2);
      return (await page.$('sl-popover:popover-open')) !== null;
    };
    await expect.poll(open).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(async () => page.$('sl-popover:popover-open')).toBe(null);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(Object.entries(POLICIES))('[fault 17] under %s it works', async (_, policy) => {
    const strict = { ...newsPage(STORY), headers: { 'content-security-policy': policy } };
    const { page, errors } = await openMarked(running, strict, NAMES);
    await clickMark(page, 0);
    expect((await card.wait(page)).entity).toBe('belarus-russia-2020:person/putin');
    const width = await page.evaluate(() => document.querySelector('sl-popover')!.clientWidth);
    expect(width).toBe(384);
    // Its icon is refused, whether we are there or not.
    expect(errors.filter((error) => !error.includes('data:,'))).toEqual([]);
    await page.close();
  });

  it.each([0.5, 3])('[fault 18] zoomed by %d it is readable and in view', async (zoom) => {
    const css = '<style>html { font-size: 60px } * { line-height: 0.2 !important }</style>';
    const { page } = await openPage(running, newsPage(css + STORY));
    // What the browser's own zoom does to a page.
    await page.setViewport({
      width: Math.round(1280 / zoom),
      height: Math.round(900 / zoom),
      deviceScaleFactor: zoom,
    });
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('sl-name'))).toBe(true);
    await clickMark(page, 0);
    await card.wait(page);
    const look = await card.ask(page, (root) => {
      const { host } = root;
      const { left, top, right, bottom } = host.getBoundingClientRect();
      const heading = root.querySelector('h2')!;
      const { fontSize } = getComputedStyle(heading);
      return {
        isInView: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        isHit: document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host,
        fontSize: Number.parseFloat(fontSize),
        height: heading.getBoundingClientRect().height,
      };
    });
    expect(look).toMatchObject({ isInView: true, isHit: true });
    expect(look!.fontSize).toBeLessThan(40);
    expect(look!.height).toBeGreaterThanOrEqual(look!.fontSize);
    await page.close();
  });
});
