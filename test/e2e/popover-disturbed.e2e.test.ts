import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBrowser, VIEWPORT } from '../../tools/cli/browser/launch-browser.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
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
import { runCommand } from './harness/run-command.ts';
import { newsPage } from './harness/shared-pages.ts';
import { markOnce } from './harness/toolbar-button.ts';

const NAMES = ['Vladimir Putin'];
const NAME = '<p>Vladimir Putin spoke.</p>';
const css = ['tokens.css', 'page.css'].map((file) =>
  readFileSync(new URL(`../../src/ui/${file}`, import.meta.url), 'utf8'),
);
const tokens = [...new Set(css[0]!.match(/--sl-[\w-]+/g))];
const families = [...css.join().matchAll(/--sl-s(?:erif|ans):([^;]+);/g)].flatMap(([, list]) =>
  list!.split(',').map((name) => name.trim().replaceAll("'", '')),
);

/** What a page that listens first does with the reader's events; the driver needs the others. */
const FIRST = `
  for (const type of ['keydown', 'pointerdown', 'click', 'blur'])
    addEventListener(type, (event) => window.mayHear || event.stopImmediatePropagation(), true);`;

/** A page that listens first and lets nothing open. */
const CANCELLING = `
  addEventListener('beforetoggle', (event) => {
    if (window.mayOpen) return;
    document.body.dataset.cancelled = '';
    event.preventDefault();
  }, true);`;

/** How the listeners of a page come before ours. */
const LISTENING_FIRST = [
  [
    'that opens its document anew',
    async (running: RunningBrowser, script: string) => {
      const body = `<script>onload = () => {
        document.open(); ${script} document.write(${JSON.stringify(NAME)}); document.close(); }</script>`;
      return (await openMarked(running, newsPage(body), NAMES)).page;
    },
  ],
  [
    'that is marked late',
    async (running: RunningBrowser, script: string) => {
      const body = `${NAME}<script>${script}</script>`;
      const { page } = await openPage(running, newsPage(body, 'https://example.org/unlisted'));
      await markOnce(running, page);
      await expectMarked(page, NAMES);
      return page;
    },
  ],
] as const;

// The build that readers have, in which the popover's tree is closed.
describe.each(browsersFor('chromium'))('pages that disturb the popover in %s', (name) => {
  let running: RunningBrowser;
  let card: ClosedPopover;
  beforeAll(async () => {
    running = await sharedProductionBrowser(name);
    card = closedPopover(running);
  });
  afterAll(() => running?.close());

  const opened = async (body: string) => {
    const made = await openMarked(running, newsPage(body), NAMES);
    await clickMark(made.page, 0);
    await card.wait(made.page);
    return made;
  };
  const keys = async (page: Page, key: 'a' | 'c' | 'v', command: string) => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key, { commands: [command] });
    await page.keyboard.up('Control');
  };

  const pasted = async (page: Page): Promise<string> => {
    await page.focus('textarea');
    await keys(page, 'v', 'Paste');
    return page.evaluate(() => {
      const area = document.querySelector('textarea')!;
      const { value } = area;
      area.value = '';
      area.blur();
      return value;
    });
  };
  const copiedAll = async (page: Page): Promise<string> => {
    await keys(page, 'a', 'SelectAll');
    await keys(page, 'c', 'Copy');
    return pasted(page);
  };

  it('a page that registers the names of all design tokens changes nothing in it', async () => {
    const colours = async (body: string) => {
      const { page } = await opened(body);
      const found = await card.ask(page, (root) =>
        ['.card', '.close', '.about', '.note-kind', '.name'].map((selector) => {
          const { color, backgroundColor, font } = getComputedStyle(root.querySelector(selector)!);
          return [color, backgroundColor, font];
        }),
      );
      const host = (await page.$('sl-popover'))!;
      const looks = await host.screenshot({ encoding: 'base64' });
      await page.close();
      return { found, looks };
    };
    const rules = tokens.map(
      (token) => `@property ${token} { syntax: '<length>'; inherits: false; initial-value: 0px }`,
    );
    expect(tokens.length).toBeGreaterThan(20);
    expect(await colours(`<style>${rules.join('')}</style>${NAME}`)).toEqual(await colours(NAME));
  });

  it('a page that gives every font family a file of its own is asked for none', async () => {
    expect(families).toContain('Charter');
    const rules = families.map((family) => `@font-face { font-family: "${family}"; src: url(/f) }`);
    // Text without a font family has “Times New Roman” in Chromium.
    const own = 'html { font-family: sans-serif }';
    const made = await openMarked(
      running,
      newsPage(`<style>${own}${rules.join('')}</style>${NAME}`),
      NAMES,
    );
    const { page } = made;
    const { x, y } = await pointOf(page, 0);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await card.wait(page);
    await painted(page);
    const statuses = () =>
      page.evaluate(() => [...new Set([...document.fonts].map(({ status }) => status))]);
    expect(made.refused).toEqual([]);
    expect(await statuses()).toEqual(['unloaded']);
    // Shows that the page notices a font in use: its own text uses one.
    await page.evaluate(() => (document.body.style.fontFamily = 'Charter'));
    await expect.poll(statuses).not.toEqual(['unloaded']);
    await page.close();
  });

  it('a page with elements of the same name keeps them, and one that puts them back does not hang', async () => {
    const body = `<script>customElements.define('sl-popover', class extends HTMLElement {
      disconnectedCallback() { document.body.append(document.createElement('sl-popover')); }
    })</script><sl-popover hidden></sl-popover>${NAME}`;
    const { page } = await openMarked(running, newsPage(body), NAMES);
    const own = () => page.evaluate(() => document.querySelectorAll('body > sl-popover').length);
    const { x, y } = await pointOf(page, 0);
    await page.mouse.move(x, y);
    await painted(page);
    expect(await own()).toBe(1);
    await page.mouse.click(x, y);
    await card.wait(page);
    expect(await own()).toBe(1);
    await page.close();
  });

  it('a view transition that hides it gets no press, and closes it when it goes on', async () => {
    const style = `::view-transition { pointer-events: none }
      ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) {
        animation-duration: 60s; opacity: 0 }`;
    const { page } = await opened(`<style>${style}</style>${NAME}`);
    await card.press(page, '.menu-button');
    const { x, y } = await card.pointAt(page, '.reject');
    await page.evaluate(() => void document.startViewTransition(() => {}));
    await page.waitForFunction(() => document.documentElement.matches(':active-view-transition'));
    await page.mouse.click(x, y);
    await waitUntilClosed(page);
    // Rejected, the name would have lost its mark.
    await expectMarked(page, NAMES);
    await page.close();
  });

  it('an ordinary view transition leaves it open', async () => {
    const { page } = await opened(NAME);
    const transitionMs = () =>
      page.evaluate(async () => {
        const start = performance.now();
        const { finished } = document.startViewTransition(() => document.body.append('More.'));
        await finished;
        const took = performance.now() - start;
        return took;
      });
    // On a machine that is busy enough, it takes so long that the popover is right to close.
    while ((await transitionMs()) > 1500) {
      await page.evaluate(() => document.querySelector('sl-popover')?.remove());
      await clickMark(page, 0);
      await card.wait(page);
    }
    await coverChecked(page);
    expect((await card.wait(page)).entity).toBe('belarus-russia-2020:person/putin');
    await page.close();
  });

  it.each(LISTENING_FIRST)(
    'a page %s can intercept keys and presses, but the reader can still close it',
    async (_, openFirst) => {
      const page = await openFirst(running, FIRST);
      const open = async () => {
        await page.evaluate(() => Object.assign(window, { mayHear: true }));
        await clickMark(page, 0);
        await card.wait(page);
        await page.evaluate(() => Object.assign(window, { mayHear: false }));
      };
      await open();
      await page.keyboard.press('Escape');
      await painted(page);
      expect(await isOpen(page)).toBe(true);
      await runCommand(running, page, 'open-mention');
      await waitUntilClosed(page);
      await open();
      const other = await running.browser.newPage();
      await other.bringToFront();
      await expect.poll(() => isOpen(page)).toBe(false);
      await other.close();
      await page.close();
    },
  );

  it.each(LISTENING_FIRST)(
    'a page %s can cancel the opening, and loses no key by it',
    async (_, openFirst) => {
      const page = await openFirst(running, CANCELLING);
      await page.evaluate(() => {
        document.body.dataset['keys'] = '';
        addEventListener(
          'keydown',
          ({ key }) => (document.body.dataset['keys'] += `${key} `),
          true,
        );
      });
      const { x, y } = await pointOf(page, 0);
      await page.mouse.click(x, y);
      await page.waitForFunction(() => document.body.dataset['cancelled'] !== undefined);
      await painted(page);
      expect(await page.$('sl-popover')).toBeNull();
      await page.keyboard.press('j');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.body.dataset['keys'])).toBe('j Escape ');
      // Nothing is broken: where the page lets it, the next click opens it.
      await page.evaluate(() => Object.assign(window, { mayOpen: true }));
      await page.mouse.click(x, y);
      expect((await card.wait(page)).entity).toBe('belarus-russia-2020:person/putin');
      await page.close();
    },
  );

  it('a layer of the page that closes on presses elsewhere and on lost focus stays while it is used', async () => {
    const body = `<div id="layer" tabindex="0">${NAME}</div><input id="other" style="position: fixed; right: 0; bottom: 0"><script>
      const layer = document.getElementById('layer');
      const heard = [];
      const hear = ({ type, relatedTarget }) => heard.push(type + '>' + (relatedTarget?.id ?? ''));
      for (const type of ['focusin', 'focusout', 'focus', 'blur'])
        layer.addEventListener(type, hear, true);
      for (const type of ['pointerdown', 'mousedown', 'touchstart'])
        addEventListener(type, (event) => layer.contains(event.target) || hear(event), true);
    </script>`;
    const { page } = await opened(body);
    const heard = () =>
      page.evaluate(() => {
        const { heard: events } = window as unknown as { heard: string[] };
        return events.splice(0);
      });
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.evaluate('window.heard = heard');
    await heard();
    // On text, on a control that stays, with a key, and on one that goes when it is pressed.
    await card.press(page, '.attribution');
    await card.press(page, '.pin');
    await page.keyboard.press('Tab');
    await card.press(page, '.pin');
    await card.press(page, '.menu-button');
    await card.press(page, '.reject');
    await card.press(page, '.undo');
    expect((await card.wait(page)).entity).toBe('belarus-russia-2020:person/putin');
    expect(await heard()).toEqual([]);
    // Back where it was, as if it had never left.
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
    expect([await focused(), await heard()]).toEqual(['layer', []]);
    await clickMark(page, 0);
    await card.wait(page);
    await card.press(page, '.attribution');
    await heard();
    // And from there to where the reader presses.
    await page.click('#other');
    expect(await focused()).toBe('other');
    expect(await heard()).toEqual(['pointerdown>', 'mousedown>', 'blur>other', 'focusout>other']);
    await page.close();
  });

  it('“Select all” does not select it, and its own text can be selected and copied', async () => {
    const { page } = await opened(`${NAME}<textarea></textarea><script>
      addEventListener('copy', (event) => {
        event.clipboardData.setData('text/plain', 'of the page');
        if (window.spoils) event.preventDefault();
      }, true)</script>`);
    const all = await copiedAll(page);
    expect(all).toContain('Vladimir Putin spoke.');
    expect(all).not.toContain('essay');
    await page.evaluate(() => Object.assign(window, { spoils: true }));
    const { x, y } = await card.pointAt(page, '.name');
    await page.mouse.click(x, y, { clickCount: 3 });
    await keys(page, 'c', 'Copy');
    const copied = await pasted(page);
    expect(copied).toContain('Putin');
    expect(copied).not.toContain('of the page');
    await page.close();
  });

  it('“Select all” takes none of it along after a press in it, nor what was said to screen readers', async () => {
    const { page } = await opened(
      `${NAME}<textarea></textarea><p id="end" style="position: fixed; right: 0; bottom: 0">The end.</p>`,
    );
    const expectPageAlone = async () => {
      const all = await copiedAll(page);
      expect(all).toContain('The end.');
      expect(all).not.toMatch(/essay|mentions/);
    };
    await card.press(page, '.pin');
    await expectPageAlone();
    await card.press(page, '.attribution');
    await page.click('#end');
    await expectPageAlone();
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
    await runCommand(running, page, 'next-mention');
    const said = () => card.askClosed(page, (root) => root.querySelector('p')?.textContent ?? '');
    await expect.poll(async () => (await said()) ?? '').toContain('1 of 1');
    await expectPageAlone();
    await page.close();
  });

  it('a click in a frame of the page closes it', async () => {
    const { page } = await opened(
      `${NAME}<iframe srcdoc="<p>A frame" style="position: fixed; right: 0; bottom: 0; width: 90px; height: 90px"></iframe>`,
    );
    const box = (await (await page.$('iframe'))!.boundingBox())!;
    await page.mouse.click(box.x + 40, box.y + 40);
    await expect.poll(() => isOpen(page)).toBe(false);
    await page.close();
  });

  it('is not printed', async () => {
    const { page } = await openMarked(running, newsPage(NAME), NAMES);
    const without = (await page.pdf()).length;
    await clickMark(page, 0);
    await card.wait(page);
    expect(Math.abs((await page.pdf()).length - without)).toBeLessThan(1000);
    await page.close();
  });

  it('a page hears no wheel, menu or touch in it, and cannot keep the notes from scrolling', async () => {
    const { page } = await opened(`${NAME}<p style="height: 3000px"></p><script>
      window.heard = [];
      for (const type of ['wheel', 'contextmenu', 'mousedown', 'dblclick', 'selectstart'])
        addEventListener(type, (event) => {
          if (event.target.localName === 'sl-popover') heard.push(type);
          if (type === 'wheel') event.preventDefault();
        }, { capture: true, passive: false });
    </script>`);
    const scrolled = () =>
      card.ask(page, (root) => [root.querySelector('.body')!.scrollTop > 0, scrollY > 0]);
    const { x, y } = await card.pointAt(page, '.about');
    await page.mouse.move(x, y);
    await page.mouse.wheel({ deltaY: 60 });
    await expect.poll(scrolled).toEqual([true, false]);
    await page.mouse.click(x, y, { clickCount: 2 });
    await page.mouse.click(x, y, { button: 'right' });
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });

  it('a turn of the wheel over its head does not scroll the page', async () => {
    const tall = '<p style="height: 3000px"></p>';
    const { page } = await opened(`${tall}${NAME}${tall}`);
    await page.evaluate(() => {
      const heights = [scrollY];
      Object.assign(window, { heights });
      addEventListener('scroll', () => heights.push(scrollY));
    });
    const heights = () => page.evaluate(() => (window as unknown as { heights: number[] }).heights);
    const { x, y } = await card.pointAt(page, '.brand');
    await page.mouse.move(x, y);
    await page.mouse.wheel({ deltaY: -60 });
    // Turns have their effect one after the other: with that of the second, the first is over.
    await page.mouse.move(5, 5);
    const turn = async (): Promise<boolean> => {
      await page.mouse.wheel({ deltaY: 60 });
      const [first, ...later] = await heights();
      return later.some((height) => height > first!);
    };
    await expect.poll(turn).toBe(true);
    const [first, ...later] = await heights();
    expect(Math.min(...later)).toBeGreaterThan(first! - 1);
    await page.close();
  });

  // In Firefox, the driver's touches scroll nothing.
  it.runIf(name === 'chromium')('a swipe over it scrolls only its notes', async () => {
    const long = newsPage(`<p style="height: 200px"></p>${NAME}<p style="height: 3000px"></p>`);
    const { page } = await openMarked(running, long, NAMES, {
      prepare: (made) => made.setViewport({ ...VIEWPORT, hasTouch: true }),
    });
    await clickMark(page, 0);
    await card.wait(page);
    const swipeUp = async (x: number, y: number): Promise<void> => {
      await page.touchscreen.touchStart(x, y);
      for (let moved = 10; moved <= 80; moved += 10) await page.touchscreen.touchMove(x, y - moved);
      await page.touchscreen.touchEnd();
      await painted(page);
    };
    const scrolled = () =>
      card.ask(page, (root) => ({
        page: scrollY > 0,
        notes: root.querySelector('.body')!.scrollTop > 0,
      }));
    await card.press(page, '.menu-button');
    for (const part of ['.brand', '.close', '.menu']) {
      const { x, y } = await card.pointAt(page, part);
      await swipeUp(x, y);
      expect(await scrolled(), part).toEqual({ page: false, notes: false });
    }
    const { x, y } = await card.pointAt(page, '.about');
    await swipeUp(x, y);
    expect(await scrolled()).toEqual({ page: false, notes: true });
    await swipeUp(5, 200);
    expect(await scrolled()).toEqual({ page: true, notes: true });
    await page.close();
  });
});
