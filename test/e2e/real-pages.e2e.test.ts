import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBrowser, VIEWPORT } from '../../src/cli/browser/launch-browser.ts';
import { pointOfMark, readMarkedPhrases } from '../../src/cli/browser/marked-phrases.ts';
import { type OpenedPage, openPage } from '../../src/cli/browser/open-page.ts';
import { waitForNoPopover, waitForPopover } from '../../src/cli/browser/popover.ts';
import { isFull } from './harness/browsers.ts';
import { expectedMarks } from './harness/expected-marks.ts';
import { sharedBareBrowser, sharedBrowser } from './harness/extension-browser.ts';
import { countMutations, readMutationCount } from './harness/mutation-counter.ts';
import { expectMarked, painted, showWholePage } from './harness/reader.ts';
import { serveSharedPage, type SharedPage, sharedPages } from './harness/shared-pages.ts';

const pages = typeof sharedPages === 'string' ? [] : sharedPages;
if (typeof sharedPages === 'string') console.warn(`Real pages are skipped: ${sharedPages}`);

// Authorities publish news too, but they are no news site: the toolbar button’s test has that page.
const listed = pages.filter(({ url }) => !url.includes('bundespolizei'));
const some = (files: RegExp) => (isFull ? listed : listed.filter(({ file }) => files.test(file)));

const LATE = { timeout: 10_000, interval: 100 };
const SCRIPTED = ['fetch', 'xhr', 'websocket', 'eventsource', 'ping', 'prefetch', 'script'];

describe.each([
  ['chromium', some(/^(de-faz|en-bbc|en-yahoo|es-|pl-|ru-digest)/)],
  ['firefox', some(/^(en-guardian|fr-lefigaro|ru-windows)/)],
] as const)('real pages in %s', (name, chosen) => {
  let extended: RunningBrowser;
  let bare: RunningBrowser;
  let marks = 0;

  beforeAll(async () => {
    [extended, bare] = await Promise.all([sharedBrowser(name), sharedBareBrowser(name)]);
  });
  afterAll(async () => {
    await Promise.all([extended?.close(), bare?.close()]);
  });

  it.skipIf(chosen.length === 0).each(chosen)('$file', async (shared) => {
    const [opened, untouched] = await Promise.all([open(extended, shared), open(bare, shared)]);
    try {
      const { page } = opened;
      await showWholePage(page);
      const expected = await expectedMarks(page);
      await expectMarked(
        page,
        expected.map(({ surface }) => surface),
      );
      marks += expected.length;
      await page.setViewport(VIEWPORT);
      await painted(page);

      const before = await serialised(page);
      expect(before).toBe(await serialised(untouched.page));
      expect(await readMutationCount(page)).toBe(0);

      const marked = await readMarkedPhrases(page);
      for (const index of await clickable(
        page,
        marked.map(({ interactive }) => interactive),
      )) {
        const { text, interactive } = marked[index]!;
        const shown = await clickMark(page, index, interactive);
        const meant = expected.filter(({ surface }) => surface === text);
        expect(meant.map(({ entity }) => entity)).toContain(shown.entity);
        await page.keyboard.press('Escape');
        await waitForNoPopover(page);
      }
      expect(await serialised(page)).toBe(before);
      // What the page's own scripts do late, they do late in the other browser too.
      await expect.poll(() => newIn(opened.errors, untouched.errors), LATE).toEqual([]);
      await expect
        .poll(() => newIn(askedByScript(opened), askedByScript(untouched)), LATE)
        .toEqual([]);
    } finally {
      await Promise.all([opened.page.close(), untouched.page.close()]);
    }
  });

  it.skipIf(chosen.length === 0)('many names are marked in all', () => {
    expect(marks).toBeGreaterThan(chosen.length * 5);
  });
});

function open(running: RunningBrowser, shared: SharedPage): Promise<OpenedPage> {
  return openPage(running, serveSharedPage(shared), { beforeScripts: countMutations });
}

/** Requests that only a script makes; images and fonts come with scrolling, as in any browser. */
function askedByScript({ refused }: OpenedPage): string[] {
  return refused.filter(({ kind }) => SCRIPTED.includes(kind)).map(({ url }) => url);
}

function newIn(these: readonly string[], those: readonly string[]): string[] {
  return these.filter((one) => !those.includes(one));
}

/** The page without the one element that the extension may add after a click. */
function serialised(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('sl-popover')) host.remove();
    return copy.outerHTML;
  });
}

/** A mark that a plain click opens and one inside a link, as far as the page has them in view. */
async function clickable(page: Page, interactive: readonly boolean[]): Promise<number[]> {
  const found: number[] = [];
  for (const wanted of [false, true]) {
    for (const [index, inside] of interactive.entries()) {
      if (inside !== wanted || !(await pointOfMark(page, index))) continue;
      found.push(index);
      break;
    }
  }
  expect(found.length > 0 || interactive.length === 0).toBe(true);
  return found;
}

async function clickMark(page: Page, index: number, withAlt: boolean) {
  const point = (await pointOfMark(page, index))!;
  if (withAlt) await page.keyboard.down('Alt');
  await page.mouse.click(point.x, point.y);
  if (withAlt) await page.keyboard.up('Alt');
  return waitForPopover(page);
}
