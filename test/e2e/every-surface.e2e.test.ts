import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { READER_PAGE, WELCOME_PAGE, WORKSHOP_PAGE } from '../../src/platform/own-pages.ts';
import { plainParagraphs } from '../fixtures/hostile-article.ts';
import { fixturePacks } from '../fixtures/packs/fixture-packs.ts';
import { packZip } from './harness/pack-zip.ts';
import { clickMark, openMarked, pressInPopover } from './harness/reader.ts';
import { openReadingView } from './harness/reading-view.ts';
import { inShort, isFull } from './harness/browsers.ts';
import { newsPage } from './harness/shared-pages.ts';
import { settingsItem } from './harness/settings-item.ts';
import { storageBrowser, type StorageBrowser } from './harness/storage-browser.ts';
import { surfaceFaults } from './harness/surface-audit.ts';
import { markOnce, openToolbarPopup } from './harness/toolbar-button.ts';

const OPTIONS_PAGE = 'src/ui/options/index.html';
const TOOLBAR_PAGE = 'src/ui/toolbar/index.html';

// axe-core looks for the background of a text only in the body; in a dialog, the card is there.
const story = newsPage(`<dialog id="dialog"><h1>Elections</h1>
  <p>Boris Nemtsov and Vladimir Putin: the term limits of the constitution were lifted in a
  referendum of July 2020.</p></dialog><script>dialog.showModal()</script>`);
const names = ['Boris Nemtsov', 'Vladimir Putin'];
const many = ['Minsk', 'Moscow', 'Romania', 'Canada', 'Britain', 'Lukashenko', 'Stalin'];
const cast = newsPage(`<h1>Elections</h1><p>Boris Nemtsov and Vladimir Putin</p>
  ${many.map((name) => `<p><a href="#">${name}</a></p>`).join('')}`);
const unlisted = { ...cast, url: 'https://www.example.org/story' };
const article = newsPage(`<article><h1>A story of two men</h1>${plainParagraphs(2)}
  <p>Vladimir Putin spoke. ${'It was a long speech, with many turns. '.repeat(4)}</p></article>`);
const correction = {
  surface: 'boris nemtsov',
  entityId: 'belarus-russia-2020:person/nemtsov',
  scope: 'everywhere',
  addedAt: 1,
};
const council = fixturePacks.find(({ id }) => id === 'council-of-four')!;

// Only Chromium can be told to force colours.
describe('every surface, light, dark, in forced colours and at 400 %', () => {
  let running: StorageBrowser;
  let scratch: string;
  let page: Page;
  beforeAll(async () => {
    running = await storageBrowser('chromium');
    scratch = mkdtempSync(join(tmpdir(), 'sidelight-surfaces-'));
  });
  afterEach(async () => {
    for (const one of await running.browser.pages())
      if (/^https:|\/src\/ui\//.test(one.url())) await one.close();
    await running.reset();
  });
  afterAll(async () => {
    await running?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const openOwn = async (path: string, selector: string): Promise<void> => {
    page = await openOwnPage(running, path);
    await page.bringToFront();
    await page.waitForSelector(selector);
  };
  /** The tab of a page, on which the toolbar button was pressed: that lets Sidelight know its address. */
  const pressedOn = async (news: Page): Promise<number> => {
    const popup = await openToolbarPopup(running, running.storage, news);
    await popup.waitForSelector('.reason');
    const tab = await running.storage.activeTab();
    await popup.close().catch(() => {});
    return tab;
  };
  const expectNoFaults = async (): Promise<void> => expect(await surfaceFaults(page)).toEqual([]);
  const giveFile = async (input: string, name: string, data: string | Uint8Array) => {
    const path = join(scratch, name);
    writeFileSync(path, data);
    const chooser = await page.waitForSelector(`[name="${input}"]`);
    await (chooser as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
  };

  const ofCard: [string, string[]][] = [
    ['as it opens', []],
    ['kept open, with its menu', ['.pin', '.menu-button']],
    ['with a note copied', ['.note .copy']],
    ['that says why', ['.menu-button', '.why-button']],
    ['after “Not this person”', ['.menu-button', '.reject']],
  ];
  it.each(inShort(ofCard, 2))('the card %s', async (_, presses) => {
    ({ page } = await openMarked(running, story, names));
    await clickMark(page, 0);
    await waitForPopover(page);
    for (const selector of presses) await pressInPopover(page, selector);
    await expectNoFaults();
  });

  const ofReader: [string, string, string][] = [
    ['search with themes and notes', '#search=протест', 'a[href^="#theme"]'],
    ['an entity', '#entity=belarus-russia-2020:person/putin', 'article .note'],
    ['the essay', '#essay', '.argument'],
    ['the timeline and the relations', '#time', '.axis'],
    ['search, nothing typed', '#search=', '.search'],
    ['search with names', '#search=putin', '.found'],
    ['search without an answer', '#search=ukraine', '.search-count'],
    ['a theme', '#theme=belarus-russia-2020:protest', '.note'],
    ['an unknown name', '#entity=belarus-russia-2020:person/nobody', 'main p'],
  ];
  it.each(inShort(ofReader, 3))('the reader: %s', async (_, hash, selector) => {
    await openOwn(`${READER_PAGE}${hash}`, selector);
    await expectNoFaults();
  });

  const unfolded: [string, string, string][] = [
    ['the first notes of the essay', '#essay', '[aria-labelledby="paragraph-1"] .unfold'],
    ['a dated point', '#time', '.time-list .unfold'],
    ['the ties of a name', '#time', '.tied .unfold'],
  ];
  it.each(inShort(unfolded, 1))('the reader: %s, unfolded', async (_, hash, selector) => {
    await openOwn(`${READER_PAGE}${hash}`, selector);
    await page.locator(selector).click();
    await page.waitForSelector('[aria-expanded="true"]');
    await expectNoFaults();
  });

  const ofPanel: [string, typeof cast, string][] = [
    ['with names', cast, '.note'],
    ['without names', newsPage('<h1>Hockey</h1><p>Nobody'), '.page-reason'],
    ['on a site that is not listed', unlisted, '.page-reason'],
  ];
  it.each(inShort(ofPanel, 1))('the side panel beside a page %s', async (_, document, selector) => {
    const opened = await openPage(running, document);
    await openOwn(`${READER_PAGE}?tab=${await pressedOn(opened.page)}`, selector);
    await expectNoFaults();
  });

  const ofToolbar: [string, typeof cast, string][] = [
    ['with names', cast, '.cast'],
    ['on a site that is not listed', unlisted, '.once'],
    ['without names', newsPage('<p>Nobody'), '[data-reason="nothing-found"]'],
  ];
  it.each(inShort(ofToolbar, 2))(
    'the toolbar popup on a page %s',
    async (_, document, selector) => {
      const opened = await openPage(running, document);
      await openOwn(`${TOOLBAR_PAGE}?tab=${await pressedOn(opened.page)}`, selector);
      await expectNoFaults();
    },
  );

  it.runIf(isFull)('the toolbar popup on a page that was marked once', async () => {
    const opened = await openPage(running, unlisted);
    await markOnce(running, opened.page);
    const tab = await pressedOn(opened.page);
    await openOwn(`${TOOLBAR_PAGE}?tab=${tab}`, '[data-reason="once"]');
    await expectNoFaults();
  });

  it('the reading view', async () => {
    const opened = await openPage(running, article);
    page = await openReadingView(running, running.storage, opened.page);
    await page.waitForSelector('.margin-note');
    await expectNoFaults();
  });

  it('the options, with corrections and the listed sites', async () => {
    await running.storage.set('local', { ...settingsItem({}), corrections: [correction] });
    await openOwn(OPTIONS_PAGE, '.corrections li');
    await page.locator('.bundled summary').click();
    await page.locator('[name="search-sites"]').fill('bbc');
    await expectNoFaults();
  });

  it('the options, with an address that is none, a pack that is looked at', async () => {
    await openOwn(OPTIONS_PAGE, '.add button');
    await page.locator('.add input').fill('no address');
    await page.locator('.add button').click();
    await page.waitForSelector('.add .problem:not(:empty)');
    await giveFile('import-pack', 'pack.zip', packZip(council.id, council.folder));
    await page.waitForSelector('.sample-card');
    await expectNoFaults();
  });

  it('the welcome page', async () => {
    await openOwn(WELCOME_PAGE, '.sample');
    await expectNoFaults();
  });

  it('the workshop, empty, with a pack and an article, and with mistakes', async () => {
    await openOwn(WORKSHOP_PAGE, '[name="import-pack"]');
    await expectNoFaults();
    await giveFile('import-pack', 'council.zip', packZip(council.id, council.folder));
    await page.waitForSelector('.outcome.sound');
    await page.locator('[name="article"]').fill('Clemenceau met Lloyd George.\nNobody else.');
    await page.locator('.mark').click();
    await expectNoFaults();
    const broken = { 'notes.json': '{\n  "notes": [{}]\n}' };
    await giveFile('import-pack', 'council.zip', packZip(council.id, council.folder, broken));
    await page.waitForSelector('.outcome.unsound');
    await expectNoFaults();
  });
});
