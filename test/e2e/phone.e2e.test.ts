import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { READER_PAGE, WELCOME_PAGE, WORKSHOP_PAGE } from '../../src/platform/own-pages.ts';
import type { ExtensionFolder } from '../../tools/bench/browser/extension-copy.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { developmentBuild } from '../../tools/cli/build-extension.ts';
import { fixturePacks } from '../fixtures/packs/fixture-packs.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { openExtensionStorage, type ExtensionStorage } from './harness/extension-storage.ts';
import { copyWithoutApis } from './harness/missing-apis.ts';
import type { WatchedBrowser } from './harness/network-watch.ts';
import { packZip } from './harness/pack-zip.ts';
import { openMarked, pointInPopover, pointOf } from './harness/reader.ts';
import { openReadingView } from './harness/reading-view.ts';
import { newsPage } from './harness/shared-pages.ts';
import { touchFaults } from './harness/touch-audit.ts';

/** A small phone, in CSS px. */
const PHONE = { width: 360, height: 640 };
/** Firefox for Android has fingers alone; the desktop’s tells pages so by these. */
const PREFS = {
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'dom.w3c_touch_events.enabled': 1,
};
const OPTIONS_PAGE = 'src/ui/options/index.html';
const TOOLBAR_PAGE = 'src/ui/toolbar/index.html';
const root = fileURLToPath(new URL('../..', import.meta.url));

const names = ['Boris Nemtsov', 'Vladimir Putin'];
const story = newsPage(`<meta name="viewport" content="width=device-width"><article>
  <h1>Elections in the capital</h1><p>Boris Nemtsov and Vladimir Putin: the term limits of the
  constitution were lifted in a referendum of July 2020.</p>
  <p>${'It was a long day, with many turns and few words. '.repeat(30)}</p></article>`);

const linkedStory = newsPage(
  '<article><p><a href="#there">Boris Nemtsov spoke</a> in the capital.</p></article>',
);

// Firefox for Android itself is on no machine that these tests run on.
describe('as on a phone: fingers, 360 px, and none of the APIs that phones lack', () => {
  let copy: ExtensionFolder;
  let running: WatchedBrowser;
  let storage: ExtensionStorage;
  let scratch: string;
  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'sidelight-phone-'));
    copy = copyWithoutApis(developmentBuild(root, 'firefox'));
    running = await launchWithExtension('firefox', { extensionDir: copy.folder, prefs: PREFS });
    storage = await openExtensionStorage(running);
  });
  afterEach(async () => {
    for (const one of await running.browser.pages())
      if (/^https:|\/src\/ui\//.test(one.url())) await one.close();
  });
  afterAll(async () => {
    await running?.close();
    copy?.remove();
    rmSync(scratch, { recursive: true, force: true });
  });

  const openOwn = async (path: string, selector: string): Promise<Page> => {
    const page = await openOwnPage(running, path);
    await page.setViewport(PHONE);
    await page.bringToFront();
    await page.waitForSelector(selector);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    return page;
  };
  const openStory = async (): Promise<Page> => {
    const { page } = await openMarked(running, story, names);
    await page.bringToFront();
    await page.setViewport(PHONE);
    return page;
  };
  const tapInCard = async (page: Page, selector: string): Promise<void> => {
    const { x, y } = await pointInPopover(page, selector);
    await page.touchscreen.tap(x, y);
  };
  const openCard = async (): Promise<Page> => {
    const page = await openStory();
    const { x, y } = await pointOf(page, 0);
    await page.touchscreen.tap(x, y);
    await waitForPopover(page);
    return page;
  };
  /** The popup beside a page of news; on a phone, it fills the window. */
  const openToolbar = async (): Promise<Page> => {
    await openStory();
    return openOwn(`${TOOLBAR_PAGE}?tab=${await storage.activeTab()}`, '.cast');
  };

  it.each([
    ['the welcome page', WELCOME_PAGE, '.sample'],
    ['the options', OPTIONS_PAGE, '.no-errors'],
    ['the search', `${READER_PAGE}#search=`, '.search'],
    ['what a search finds', `${READER_PAGE}#search=putin`, '.found'],
    ['an entity', `${READER_PAGE}#entity=belarus-russia-2020:person/putin`, 'article .note'],
    ['the essay', `${READER_PAGE}#essay`, '.argument'],
    ['the timeline', `${READER_PAGE}#time`, '.axis'],
    ['a theme', `${READER_PAGE}#theme=belarus-russia-2020:protest`, '.note'],
  ])('%s can be pressed and read', async (_, path, selector) => {
    expect(await touchFaults(await openOwn(path, selector))).toEqual([]);
  });

  it('the workshop can be pressed and read, before and after it has a pack', async () => {
    const page = await openOwn(WORKSHOP_PAGE, '[name="import-pack"]');
    expect(await touchFaults(page)).toEqual([]);
    const input = await page.$('[name="import-pack"]');
    const [id, zip] = ['council-of-four', join(scratch, 'pack.zip')];
    writeFileSync(zip, packZip(id, fixturePacks.find((pack) => pack.id === id)!.folder));
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(zip);
    await page.waitForSelector('.outcome.sound');
    await page.locator('[name="article"]').fill('Clemenceau met Lloyd George.');
    await page.locator('.mark').click();
    await page.waitForSelector('.mention-notes .draft-note');
    expect(await touchFaults(page)).toEqual([]);
    await page.locator('.entity-row').click();
    await page.waitForSelector('.sample-card');
    expect(await touchFaults(page)).toEqual([]);
  });

  it('the toolbar popup can be pressed and read, and opens the sources in a tab', async () => {
    const toolbar = await openToolbar();
    expect(await touchFaults(toolbar)).toEqual([]);
    await toolbar.locator('.side-panel').click();
    await expect
      .poll(() => storage.ownTabs())
      .toContainEqual(expect.stringContaining('/src/ui/reader/index.html'));
  });

  it('the view of a page that its notes are copied from can be pressed and read', async () => {
    await openStory();
    const tab = await storage.activeTab();
    const view = await openOwn(`${READER_PAGE}#page=${tab}`, '.take-along');
    await view.waitForSelector('.note-reason .leads');
    expect(await touchFaults(view)).toEqual([]);
    // Those in a line of text are as large, too.
    const heights = await view.$$eval('.note .leads', (links) =>
      links.map((link) => link.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    await view.locator('.page-themes .choice').click();
    await view.waitForSelector('.page-theme-all');
    expect(await touchFaults(view)).toEqual([]);
  });

  const shownLines = (page: Page, selector: string): Promise<(string | null)[]> =>
    page.$$eval(selector, (lines) =>
      lines.filter((line) => line.checkVisibility()).map(({ textContent }) => textContent),
    );

  it('the welcome page tells how a finger opens a name in a link, and switches the preview on', async () => {
    const welcome = await openOwn(WELCOME_PAGE, '.more-ways');
    const lines = await shownLines(welcome, '.more-ways .linked');
    expect(lines).toEqual([expect.stringContaining('hold a finger on the name')]);
    expect(await welcome.$eval('[name=preview]', (box) => (box as HTMLInputElement).checked)).toBe(
      false,
    );
    await welcome.locator('.more-ways .option').click();
    const options = await openOwn(OPTIONS_PAGE, '[name=preview]');
    await options.waitForSelector('[name=preview]:checked');
    expect(await touchFaults(welcome)).toEqual([]);
  });

  it('the toolbar popup tells the same where most names are in links', async () => {
    await openMarked(running, linkedStory, ['Boris Nemtsov']);
    const toolbar = await openOwn(`${TOOLBAR_PAGE}?tab=${await storage.activeTab()}`, '.linked');
    expect(await shownLines(toolbar, '.linked')).toEqual([
      expect.stringContaining('hold a finger on one'),
    ]);
    expect(await touchFaults(toolbar)).toEqual([]);
  });

  it('a tap on a name opens its card at the bottom, which can be pressed and read', async () => {
    const page = await openCard();
    const place = await page.evaluate(() => {
      const { left, right, bottom } = document
        .querySelector('sl-popover:popover-open')!
        .getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      return [left, right - clientWidth, bottom - clientHeight].map((px) =>
        Math.abs(Math.round(px)),
      );
    });
    expect(place).toEqual([0, 0, 0]);
    expect(await touchFaults(page)).toEqual([]);
    await tapInCard(page, '.menu-button');
    await pointInPopover(page, '.menu .reader');
    expect(await touchFaults(page)).toEqual([]);
    await tapInCard(page, '.menu .reader');
    await expect
      .poll(() => storage.ownTabs())
      .toContainEqual(expect.stringContaining('/src/ui/reader/index.html#entity='));
  });

  it('the reading view can be pressed and read', async () => {
    const view = await openReadingView(running, storage, await openStory());
    await view.setViewport(PHONE);
    await view.waitForSelector('.article');
    expect(await touchFaults(view)).toEqual([]);
  });
});
