import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBrowser, VIEWPORT } from '../../tools/cli/browser/launch-browser.ts';
import { pointOfMark, readMarkedPhrases } from '../../tools/cli/browser/marked-phrases.ts';
import { type OpenedPage, openPage } from '../../tools/cli/browser/open-page.ts';
import { waitForNoPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { isFull } from './harness/browsers.ts';
import { expectedMarks } from './harness/expected-marks.ts';
import { sharedBareBrowser, sharedBrowser } from './harness/extension-browser.ts';
import { countMutations, readMutationCount } from './harness/mutation-counter.ts';
import { expectMarked, painted, showWholePage } from './harness/reader.ts';
import {
  collectedPages,
  ownRealPages,
  type RealPage,
  serveRealPage,
} from './harness/real-pages.ts';

const listed = (pages: readonly RealPage[]) => pages.filter(({ isListed }) => isListed);
/** All of them, or every third own page in each browser and those of the collection that are named. */
const some = (turn: number, files: RegExp): RealPage[] => [
  ...listed(ownRealPages).filter((_, index) => isFull || index % 3 === turn),
  ...listed(collectedPages).filter(({ file }) => isFull || files.test(file)),
];

declare global {
  interface Window {
    pageIsComplete?: boolean;
  }
}

const SCRIPTED = ['fetch', 'xhr', 'websocket', 'eventsource', 'ping', 'prefetch', 'script'];

describe.each([
  ['chromium', some(0, /^(de-faz|en-bbc|en-yahoo|es-|pl-|ru-digest)/)],
  ['firefox', some(1, /^(en-guardian|fr-lefigaro|ru-windows)/)],
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

  it.each(chosen)('$file', async (real) => {
    const [opened, untouched] = await Promise.all([open(extended, real), open(bare, real)]);
    try {
      const { page } = opened;
      if (real.isScripted) await Promise.all([complete(page), complete(untouched.page)]);
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
      const changes = await readMutationCount(page);
      expect(changes).toBe(real.isScripted ? await readMutationCount(untouched.page) : 0);

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
      await expect.poll(() => newIn(opened.errors, untouched.errors)).toEqual([]);
      await expect.poll(() => newIn(askedByScript(opened), askedByScript(untouched))).toEqual([]);
    } finally {
      await Promise.all([opened.page.close(), untouched.page.close()]);
    }
  });

  it('many names are marked in total', () => {
    expect(marks).toBeGreaterThan(chosen.length * 5);
  });
});

/** The page, with its scripts where it brings all that they need. */
function open(running: RunningBrowser, real: RealPage): Promise<OpenedPage> {
  return openPage(running, serveRealPage(real, true), { beforeScripts: countMutations });
}

/** Shows the whole page, as often as its scripts make it longer, until they are done. */
async function complete(page: Page): Promise<void> {
  const isComplete = async (): Promise<boolean> => {
    await showWholePage(page);
    return page.evaluate(() => window.pageIsComplete === true);
  };
  await expect.poll(isComplete).toBe(true);
}

/** Requests that only a script makes; images and fonts come with scrolling, as in any browser. */
function askedByScript({ refused }: OpenedPage): string[] {
  return refused.filter(({ kind }) => SCRIPTED.includes(kind)).map(({ url }) => url);
}

function newIn(these: readonly string[], those: readonly string[]): string[] {
  return these.filter((one) => !those.includes(one));
}

/** The page with its shadow trees, without the one element that the extension may add after a click. */
function serialised(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('sl-popover')) host.remove();
    const trees = [...document.querySelectorAll('*:not(sl-popover)')].flatMap(
      ({ shadowRoot }) => shadowRoot?.innerHTML ?? [],
    );
    return [copy.outerHTML, ...trees].join('\n');
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
