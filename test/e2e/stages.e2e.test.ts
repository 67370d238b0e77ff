import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { stageFile } from '../../src/platform/stages.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { stopWorker, withhold } from './harness/background-worker.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { openExtensionStorage, type ExtensionStorage } from './harness/extension-storage.ts';
import { pageRead } from './harness/page-read.ts';
import {
  clickMark,
  expectMarked,
  expectNoPopover,
  markedTexts,
  openMarked,
  pressInPopover,
} from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { openSiteAccess } from './harness/site-access.ts';
import { stagesThere } from './harness/stages-there.ts';
import type { WatchedBrowser } from './harness/network-watch.ts';
import { settingsItem } from './harness/settings-item.ts';

const quiet = newsPage('<p id="text">The council met in Moscow; Russia and Canada were named.</p>');

const NAMES = ['Moscow', 'Russia', 'Canada', 'Boris Nemtsov'];

/** Puts a name into the quiet page. */
const addName = () => document.body.append('Boris Nemtsov');

// Only Chromium's tools look into the world of a content script, and only Chromium loses access.
describe('the stages of the content script in chromium', () => {
  let running: WatchedBrowser;
  let storage: ExtensionStorage;
  beforeAll(async () => {
    running = await launchWithExtension('chromium');
    storage = await openExtensionStorage(running);
  });
  afterEach(() => storage.set('local', settingsItem({})));
  afterAll(() => running?.close());

  it('a page that names countries and cities alone loads the watch and nothing else', async () => {
    const { page } = await openPage(running, quiet);
    expect(await pageRead(running, page)).toBe('running');
    expect(await stagesThere(page)).toEqual([]);
    expect(await markedTexts(page)).toEqual([]);
    await page.close();
  });

  it('a country for which words may speak brings it too', async () => {
    const { page } = await openPage(
      running,
      newsPage('<p>An opposition politician in Belarus was arrested.</p>'),
    );
    await expectMarked(page, ['Belarus']);
    await page.close();
  });

  it('a name brings the engine, also when it comes late; a click brings the card', async () => {
    const { page, errors } = await openPage(running, quiet);
    expect(await pageRead(running, page)).toBe('running');
    await page.evaluate(addName);
    await expectMarked(page, NAMES);
    expect(await stagesThere(page)).toEqual(['engine']);
    await clickMark(page, 3);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/nemtsov');
    expect(await stagesThere(page)).toEqual(['engine', 'card']);
    // What a card is taken along with comes with the choice of formats.
    for (const selector of ['.menu-button', '.take-button']) await pressInPopover(page, selector);
    await expect.poll(() => stagesThere(page)).toEqual(['engine', 'card', 'taking']);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 4, 32] both come after the worker was killed', async () => {
    const { page } = await openPage(running, quiet);
    await pageRead(running, page);
    await stopWorker(running);
    await page.evaluate(addName);
    await expectMarked(page, NAMES);
    await stopWorker(running);
    await clickMark(page, 3);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/nemtsov');
    await page.close();
  });

  it.each([
    ['gives no answer', async () => {}],
    ['is killed before it answers', () => stopWorker(running)],
  ])('[fault 4, 32] a click opens the card after a worker that %s', async (_, end) => {
    const { page } = await openPage(running, quiet);
    await pageRead(running, page);
    await page.evaluate(addName);
    await expectMarked(page, NAMES);
    const injections = await withhold(running, 'scripting.executeScript');
    await clickMark(page, 3);
    await expect.poll(injections).toBe(1);
    await end();
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/nemtsov');
    await page.close();
  });

  it('a reader who wants places everywhere has them on a page without another name', async () => {
    const { page } = await openPage(running, quiet);
    await pageRead(running, page);
    await storage.set('local', settingsItem({ marking: { quietPlaces: false } }));
    await expectMarked(page, ['Moscow', 'Russia', 'Canada']);
    await page.close();
  });

  it('for a reader who wants places everywhere, a page without any name still loads the watch alone', async () => {
    await storage.set('local', settingsItem({ marking: { quietPlaces: false } }));
    const { page } = await openPage(running, newsPage('<p>The council met in the town hall.</p>'));
    expect(await pageRead(running, page)).toBe('running');
    expect(await stagesThere(page)).toEqual([]);
    await page.evaluate(() => document.body.append('Minsk'));
    await expectMarked(page, ['Minsk']);
    await page.close();
  });

  it('[fault 36] a site that is switched off before the engine comes loads nothing, and goes on later', async () => {
    const { page } = await openPage(running, quiet);
    await pageRead(running, page);
    await storage.set('local', settingsItem({ sites: { off: ['bbc.co.uk'] } }));
    expect(await pageRead(running, page)).toBe('idle');
    await page.evaluate(addName);
    expect(await pageRead(running, page)).toBe('idle');
    expect(await stagesThere(page)).toEqual([]);
    await storage.set('local', settingsItem({}));
    await expectMarked(page, NAMES);
    await page.close();
  });

  it('[fault 36] a site that is switched off while the card is on its way opens no card; switched on again, it is marked and opens one', async () => {
    const { page, errors } = await openPage(running, quiet);
    await pageRead(running, page);
    await page.evaluate(addName);
    await expectMarked(page, NAMES);
    const injections = await withhold(running, 'scripting.executeScript');
    await clickMark(page, 3);
    await expect.poll(injections).toBe(1);
    await storage.set('local', settingsItem({ sites: { off: ['bbc.co.uk'] } }));
    await expectMarked(page, []);
    // The card comes all the same, as the second answer to a worker that is slow.
    await storage.inject(await storage.tabAt(quiet.url), [stageFile('card')]);
    await expect.poll(() => stagesThere(page)).toEqual(['engine', 'card']);
    await expectNoPopover(page);
    await storage.set('local', settingsItem({}));
    await expectMarked(page, NAMES);
    await clickMark(page, 3);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/nemtsov');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('listed sites are marked after the permission for all sites was given back', async () => {
    const access = await openSiteAccess(running);
    await access.allowRequests(['*://*/*']);
    await storage.removeOrigins(['*://*/*']);
    const { page } = await openMarked(running, newsPage('<p>Boris Nemtsov</p>'), ['Boris Nemtsov']);
    await clickMark(page, 0);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/nemtsov');
    await page.close();
  });
});
