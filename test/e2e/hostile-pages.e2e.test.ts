import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import type { Point } from '../../tools/cli/browser/marked-phrases.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import type { BrowserName } from '../../tools/cli/browsers.ts';
import { lookingForMarks, readingThePopover, type Attempt } from './fixtures/hostile-attempts.ts';
import { hostilePage } from './fixtures/hostile-page.ts';
import { probeFiles } from './fixtures/probe-files.ts';
import { browsersFor } from './harness/browsers.ts';
import { productionBuild, sharedProductionBrowser } from './harness/extension-browser.ts';
import { openExtensionStorage } from './harness/extension-storage.ts';
import { openMarked, painted, pointOf } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { eventually } from '../support/eventually.ts';

const NAMES = ['Vladimir Putin', 'Boris Nemtsov'];
const OPEN = 'sl-popover:popover-open';

/** Effects of the page's own listeners, which receive the reader's click. */
const OF_THE_SPY =
  /^(Event\.(target|composedPath|type|preventDefault)|Element\.localName|Node\.isConnected|Array\.push|MouseEvent\.relatedTarget)$/;

const MOZILLAS = /\.(originalTarget|explicitOriginalTarget|rangeParent)$/;
const KEYS_AND_FOCUS = /^(key|focus|blur)/;

/** Asks the driver's own world, because the page can change its own. */
const isOpen = async (page: Page): Promise<boolean> => (await page.$(OPEN)) !== null;
const untilOpen = (page: Page) => page.waitForSelector(OPEN);
const untilClosed = (page: Page) =>
  page.waitForFunction((open) => document.querySelector(open) === null, {}, OPEN);

/** The middle of the close button, at the right end of the popover's first line. */
async function closeButton(page: Page): Promise<[number, number]> {
  const { x, y, width } = (await (await page.$(OPEN))!.boundingBox())!;
  return [x + width - 24, y + 24];
}

const titled = (attempts: readonly Attempt[]) => attempts.map((one) => [one.name, one] as const);

/** What an attempt gives in a browser. */
function outcomeIn(name: BrowserName, { outcome }: Attempt): unknown {
  const isByBrowser = typeof outcome === 'object' && outcome !== null && name in outcome;
  return isByBrowser ? (outcome as Record<BrowserName, unknown>)[name] : outcome;
}

// The build that readers have: in the development build, the popover's tree is open to all.
describe.each(browsersFor('chromium'))('hostile pages in %s', (name) => {
  let running: RunningBrowser;
  let page: Page;
  let errors: readonly string[];
  let callsWhileMarked: readonly string[];
  let named: Point;
  beforeAll(async () => {
    running = await sharedProductionBrowser(name);
    ({ page, errors } = await openPage(running, hostilePage));
    await page.bringToFront();
    await eventually(async () => {
      const isMarked = await page.evaluate(() => {
        window.spied.armed = false;
        const has = CSS.highlights.has('sl-name');
        window.spied.armed = !has;
        return has;
      });
      if (!isMarked) throw new Error('nothing is marked');
    });
    callsWhileMarked = (await spied(false)).calls;
    named = await pointOf(page, 0);
  });
  afterAll(() => running?.close());

  const spied = (armed: boolean) =>
    page.evaluate((to) => {
      window.spied.armed = to;
      return { ...window.spied, markup: undefined, internals: undefined };
    }, armed);
  const forget = () =>
    page.evaluate(() => {
      window.spied.events = [];
      window.spied.inside = [];
    });

  it('a page that hooks every prototype of its world hears nothing while it is marked', () => {
    expect(callsWhileMarked).toEqual([]);
  });

  it.each(titled(lookingForMarks))('before a click, a page that %s', async (_, attempt) => {
    expect(await page.evaluate(attempt.act)).toEqual(outcomeIn(name, attempt));
    expect(await isOpen(page)).toBe(false);
  });

  it('a page that hooks every prototype and cancels the opening hears nothing, and the popover opens', async () => {
    await forget();
    await spied(true);
    await page.mouse.click(named.x, named.y);
    await untilOpen(page);
    const { calls, events } = await spied(false);
    expect(calls.filter((call) => !OF_THE_SPY.test(call))).toEqual([]);
    expect(events).not.toContain('beforetoggle@sl-popover');
  });

  it.each(titled(readingThePopover))('while it is open, a page that %s', async (_, attempt) => {
    expect(await page.evaluate(attempt.act)).toEqual(outcomeIn(name, attempt));
    expect(await isOpen(page)).toBe(true);
  });

  it('[fault 19] a page hears no key that is typed in the popover, nor its focus', async () => {
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await page.mouse.click(named.x, named.y);
    await untilOpen(page);
    // A click leaves the focus in the page; the next Tab leads in.
    await page.keyboard.press('Tab');
    await forget();
    for (const key of ['j', 'k', 'n', 'Tab', 'Tab'] as const) await page.keyboard.press(key);
    expect((await spied(false)).events.filter((event) => KEYS_AND_FOCUS.test(event))).toEqual([]);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    expect((await spied(false)).events.filter((event) => event.startsWith('key'))).toEqual([]);
  });

  it('[fault 19] a page that takes the focus back gets the keys, and Escape still closes', async () => {
    await page.mouse.click(named.x, named.y);
    await untilOpen(page);
    await page.keyboard.press('Tab');
    await page.evaluate(() => document.querySelector('button')!.focus());
    await forget();
    await page.keyboard.press('j');
    expect((await spied(false)).events).toContain('keydown@button');
    await page.keyboard.press('Escape');
    await untilClosed(page);
  });

  it('a page hears clicks on the popover, what was clicked only in Firefox, and no copy or menu', async () => {
    await page.mouse.click(named.x, named.y);
    await untilOpen(page);
    await forget();
    const { x, y } = (await (await page.$(OPEN))!.boundingBox())!;
    // The first note is below the name, what is said of it, and the source.
    await page.mouse.move(x + 60, y + 150);
    await page.mouse.down();
    await page.mouse.move(x + 180, y + 185, { steps: 3 });
    await page.mouse.up();
    const selected = await page.evaluate(() => String(getSelection()));
    await page.keyboard.down('Control');
    await page.keyboard.press('c', { commands: ['Copy'] });
    await page.keyboard.up('Control');
    await page.mouse.click(x + 60, y + 150, { button: 'right' });
    const { events, inside, entries } = await spied(false);
    expect(selected).not.toBe('');
    expect(events).toContain('click@sl-popover');
    expect(
      events.filter((event) => /^(pointerdown|mousedown|mouseup|copy|contextmenu)@sl/.test(event)),
    ).toEqual([]);
    // Mozilla's own properties of events lead into closed trees.
    expect(inside.includes('click.originalTarget')).toBe(name === 'firefox');
    expect(inside.filter((way) => !MOZILLAS.test(way))).toEqual([]);
    expect(entries).toEqual([]);
    await page.keyboard.press('Escape');
    await untilClosed(page);
  });

  it('a page that stops every press disables the buttons, but Escape closes the popover', async () => {
    await page.evaluate(() => {
      const stop = (event: Event): void => event.stopImmediatePropagation();
      for (const type of ['click', 'pointerdown', 'keydown'])
        window.addEventListener(type, stop, true);
    });
    await page.mouse.click(named.x, named.y);
    await untilOpen(page);
    await page.mouse.click(...(await closeButton(page)));
    await painted(page);
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await untilClosed(page);
  });

  it('a page that changes the host’s attributes finds them restored at the next opening', async () => {
    await page.mouse.click(named.x, named.y);
    const host = (await untilOpen(page))!;
    await host.evaluate((element) => {
      for (const key of ['hidden', 'inert', 'aria-hidden', 'style', 'dir', 'class'])
        element.setAttribute(key, key === 'style' ? 'opacity: 0 !important' : 'true');
      element.setAttribute('popover', 'auto');
    });
    // Another kind of popover is a closed one.
    await untilClosed(page);
    await page.mouse.click(named.x, named.y);
    await untilOpen(page);
    expect(await host.evaluate((element) => element.getAttributeNames().sort())).toEqual([
      'data-layout',
      'popover',
    ]);
    await page.keyboard.press('Escape');
    await untilClosed(page);
  });

  it('a page that removes the host at once keeps it closed, and receives its keys', async () => {
    await page.evaluate(() => {
      const remove = (): void => document.querySelector('sl-popover')?.remove();
      new MutationObserver(remove).observe(document.documentElement, { childList: true });
    });
    await page.mouse.click(named.x, named.y);
    await painted(page);
    expect(await isOpen(page)).toBe(false);
    await forget();
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    const { events } = await spied(false);
    expect(events.filter((event) => event.startsWith('keydown'))).toHaveLength(2);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a page that paints marks and a popover of its own opens nothing with them', async () => {
    const body = '<p>Vladimir Putin spoke.</p><p id="fake">Nobody spoke.</p>';
    const opened = await openMarked(running, newsPage(body), [NAMES[0]!]);
    const at = await opened.page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById('fake')!);
      CSS.highlights.get('sl-name')!.add(range);
      const fake = document.createElement('sl-popover');
      fake.popover = 'manual';
      fake.attachShadow({ mode: 'open' }).innerHTML = '<button class="reject">Not him</button>';
      document.documentElement.append(fake);
      fake.showPopover();
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 9, y: top + height / 2 };
    });
    const fake = (await opened.page.$('sl-popover'))!;
    await (await fake.evaluateHandle((host) => host.shadowRoot!.querySelector('button')!)).click();
    await opened.page.mouse.click(at.x, at.y);
    await painted(opened.page);
    // Neither was taken for ours: our popover did not open next to the false one.
    const popovers = () =>
      opened.page.evaluate((open) => document.querySelectorAll(open).length, OPEN);
    expect(await popovers()).toBe(1);
    const storage = await openExtensionStorage(running);
    expect((await storage.dump('local'))['corrections'] ?? []).toEqual([]);
    await storage.close();
    await opened.page.bringToFront();
    const { x, y } = await pointOf(opened.page, 0);
    await opened.page.mouse.click(x, y);
    // It is not touched when ours opens either.
    await expect.poll(popovers).toBe(2);
    expect(await fake.evaluate((host) => host.isConnected)).toBe(true);
    await opened.page.close();
  });

  it('when a page moves a marked name under a press, nothing opens until the next click', async () => {
    const body = '<p id="name" style="position: fixed; left: 400px; top: 9px">Vladimir Putin</p>';
    const opened = await openMarked(running, newsPage(body), [NAMES[0]!]);
    await opened.page.evaluate(() => {
      addEventListener('pointerdown', ({ clientX, clientY }) => {
        const { style } = document.getElementById('name')!;
        style.left = `${clientX - 9}px`;
        style.top = `${clientY - 24}px`;
      });
    });
    await opened.page.mouse.move(200, 300);
    await opened.page.mouse.down();
    await painted(opened.page);
    await opened.page.mouse.up();
    await painted(opened.page);
    expect(await opened.page.$('sl-popover')).toBeNull();
    await opened.page.mouse.click(200, 300);
    await untilOpen(opened.page);
    await opened.page.close();
  });

  it('a page that writes all names learns from missing marks which are corrected everywhere', async () => {
    const storage = await openExtensionStorage(running);
    const correction = {
      surface: 'vladimir putin',
      entityId: 'belarus-russia-2020:person/putin',
      scope: 'everywhere',
      addedAt: 1,
    };
    const written = `<p>${NAMES.join(' met ')}</p>`;
    try {
      await storage.set('local', { corrections: [correction] });
      // Two unrelated sites learn the same.
      for (const url of ['https://www.bbc.co.uk/news/1', 'https://meduza.io/feature/1']) {
        const opened = await openMarked(running, newsPage(written, url), ['Boris Nemtsov']);
        const marked = await opened.page.evaluate(() =>
          [...CSS.highlights.get('sl-name')!].map((range) =>
            range.startContainer.textContent!.slice(range.startOffset, range.endOffset),
          ),
        );
        expect(NAMES.filter((one) => !marked.includes(one))).toEqual(['Vladimir Putin']);
        await opened.page.close();
      }
    } finally {
      await storage.set('local', { corrections: [] });
      await storage.close();
    }
  });

  it('[fault 24] a page that probes every file of the extension gets none', async () => {
    const opened = await openPage(running, newsPage('<p>Nobody</p>'));
    // A refusal by the test would hide a refusal by the browser.
    opened.page.removeAllListeners('request');
    await opened.page.setRequestInterception(false);
    const files = readdirSync(productionBuild(name), { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(productionBuild(name), file)).isFile())
      .map((file) => `${running.extensionOrigin}/${file}`);
    expect(files.length).toBeGreaterThan(20);
    const got = await opened.page.evaluate(probeFiles, files);
    expect(got).toEqual([]);
    await opened.page.close();
  });
});
