import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { browsersFor } from './harness/browsers.ts';
import { SETTINGS_VERSION } from '../../src/core/settings/migrate-settings.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { type ExtensionStorage, openExtensionStorage } from './harness/extension-storage.ts';
import { runInFirefoxWindow } from './harness/firefox-window.ts';
import { expectMarked, openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { openSiteAccess } from './harness/site-access.ts';
import { settingsItem } from './harness/settings-item.ts';

const names = ['Vladimir Putin', 'Minsk', 'Boris Nemtsov'];
const story = newsPage('<p>Vladimir Putin in Minsk</p><p>Boris Nemtsov</p>');
const correction = {
  surface: 'boris nemtsov',
  entityId: 'belarus-russia-2020:person/nemtsov',
  scope: 'everywhere',
  addedAt: 1,
};

describe.each(browsersFor('firefox'))('the options page in %s', (name) => {
  let running: RunningBrowser;
  let storage: ExtensionStorage;
  let options: Page;
  beforeAll(async () => {
    running = await launchWithExtension(name);
    storage = await openExtensionStorage(running);
  });
  afterEach(async () => {
    await options.close();
    await storage.set('local', { ...settingsItem({}), corrections: [] });
  });
  afterAll(() => running?.close());

  const open = async (): Promise<void> => {
    options = await openOwnPage(running, 'src/ui/options/index.html');
    await options.waitForSelector('h1');
  };
  const choose = async (selector: string): Promise<void> => {
    await options.bringToFront();
    await options.locator(selector).click();
  };
  /** A page in the background is left alone until it is shown. */
  const expectShown = async (page: Page, marked: readonly string[]): Promise<void> => {
    await page.bringToFront();
    await expectMarked(page, marked);
  };

  it('changes what is marked on an open page at once', async () => {
    const { page } = await openMarked(running, story, names);
    await open();
    await choose('input[name="kind-place"]');
    await expectShown(page, ['Vladimir Putin', 'Boris Nemtsov']);
    await choose('input[name="kind-place"]');
    await expectShown(page, names);
    await page.close();
  });

  it('declares its language and the direction of its text', async () => {
    await open();
    const written = await options.evaluate(({ lang, dir } = document.documentElement) => [
      lang,
      dir,
    ]);
    expect(written).toEqual(['en', 'ltr']);
  });

  it('teaches Alt+click beside the preview, and has the shortcuts in the order of their use', async () => {
    await open();
    const hint = await options.waitForSelector('.linked');
    expect(await hint!.evaluate((element) => element.checkVisibility())).toBe(true);
    expect(await hint!.evaluate(({ textContent }) => textContent)).toContain('Alt and click');
    const keys = await options.$$eval('.shortcuts kbd', (all) => all.map((one) => one.textContent));
    expect(keys).toEqual(['Alt+J', 'Alt+.', 'Alt+,', 'Alt+U']);
  });

  it('changes how marks look, in the sample at once', async () => {
    await open();
    await choose('input[name="style"][value="tint"]');
    const isTinted = () =>
      document.adoptedStyleSheets.some((sheet) =>
        [...sheet.cssRules].some((rule) => rule.cssText.includes('background-color')),
      );
    await options.waitForFunction(isTinted);
    // The page does not wait for the storage.
    await expect
      .poll(() => storage.dump('local'))
      .toMatchObject({ settings: { settings: { marking: { style: 'tint' } } } });
  });

  it('lists corrections, takes one back, and puts it back', async () => {
    await storage.set('local', { corrections: [correction] });
    const { page } = await openMarked(running, story, ['Vladimir Putin', 'Minsk']);
    await open();
    const entry = await options.waitForSelector('.corrections li');
    expect(await entry!.evaluate((item) => item.textContent)).toContain(
      '“boris nemtsov” is not Boris Nemtsov',
    );
    await choose('.corrections button');
    await expectShown(page, names);
    await choose('.removed button');
    await expectShown(page, ['Vladimir Putin', 'Minsk']);
    await expect.poll(() => storage.dump('local')).toMatchObject({ corrections: [correction] });
    await page.close();
  });

  it('switches a site of the list off, found by its name, and on from the list of those', async () => {
    // What was set before is not to come back from the synced copy with the first change.
    await storage.set('sync', settingsItem({}));
    const { page } = await openMarked(running, story, names);
    await open();
    await choose('.bundled summary');
    await options.locator('[name="search-sites"]').fill('bbc.co');
    await choose('[name="site-bbc.co.uk"]');
    await expectShown(page, []);
    await choose('.rows.off button');
    await expectShown(page, names);
    await page.close();
  });

  it('adds a site with its permission, and gives that back', async () => {
    await (await openSiteAccess(running)).allowRequests(['*://*.example.org/*']);
    const { page } = await openPage(running, { ...story, url: 'https://example.org/' });
    await open();
    await options.bringToFront();
    const buttonBox = () =>
      options.$eval('.add button', (button) => {
        const { offsetLeft, offsetWidth, offsetHeight } = button as HTMLElement;
        return { offsetLeft, offsetWidth, offsetHeight };
      });
    const before = await buttonBox();
    await options.locator('[name="add-site"]').fill('two words');
    await choose('.add button');
    await options.waitForSelector('.add .problem:not(:empty)');
    expect(await buttonBox()).toEqual(before);
    await options.locator('[name="add-site"]').fill('https://www.example.org/news');
    await options.waitForSelector('.add .problem:empty');
    await choose('.add button');
    await options.waitForSelector('.rows.added li');
    expect(await storage.origins()).toContain('*://*.example.org/*');
    await expectShown(page, names);
    await choose('.rows.added button');
    await expect.poll(() => storage.origins()).not.toContain('*://*.example.org/*');
    await expectShown(page, []);
    await page.close();
  });

  it('imports lists of sites, asks for their permissions, and changes nothing for a photo', async () => {
    await open();
    await choose('.bundled summary');
    const give = (text: string) =>
      options.evaluate((content) => {
        const files = new DataTransfer();
        files.items.add(new File([content], 'sites.json'));
        const input = document.querySelector<HTMLInputElement>('[name="import-sites"]')!;
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await give('{"sidelight":"sites","version":1,"off":["meduza.io"],"added":["example.net"]}');
    await options.waitForSelector('.allow-own');
    await give('\u00ff\u00d8\u00ff');
    await options.waitForSelector('.file .problem:not(:empty)');
    await expect
      .poll(() => storage.dump('local'))
      .toMatchObject({
        settings: {
          settings: {
            sites: {
              off: expect.arrayContaining(['meduza.io']) as string[],
              added: expect.arrayContaining(['example.net']) as string[],
            },
          },
        },
      });
  });

  it('resets everything at once, and undoes it', async () => {
    await storage.set('local', {
      ...settingsItem({ marking: { kinds: ['person'] } }),
      corrections: [correction],
    });
    await storage.set('sync', settingsItem({}));
    const { page } = await openMarked(running, story, ['Vladimir Putin']);
    await open();
    await choose('.reset');
    await expectShown(page, names);
    await choose('.undo');
    await expectShown(page, ['Vladimir Putin']);
    await page.close();
  });

  it('lists errors, and leads to the browser’s page for shortcuts and to the introduction', async () => {
    await open();
    const error = { place: 'content: test', message: 'TypeError at main.js:1:2', count: 1 };
    await storage.send({ type: 'error', data: error });
    await options.waitForSelector('.report');
    expect(await options.$eval('.report', (report) => report.textContent)).toContain(
      'content: test: TypeError at main.js:1:2',
    );
    await choose('.forget');
    await options.waitForSelector('.no-errors');
    const keys = await options.$$eval('.shortcuts li', (rows) =>
      rows.map((row) => row.textContent),
    );
    expect(keys.join()).toMatch(/Look up in the sources.*Alt\+U/);
    await choose('.change-shortcuts');
    if (name === 'chromium')
      await running.browser.waitForTarget((one) => one.url() === 'chrome://extensions/shortcuts');
    else
      await runInFirefoxWindow(
        running,
        `const isOpen = () => gBrowser.currentURI.spec.startsWith('about:addons');
        while (!isOpen()) await new Promise(requestAnimationFrame);`,
      );
    expect(await options.$eval('.introduction', (link) => (link as HTMLAnchorElement).href)).toBe(
      `${running.extensionOrigin}/src/ui/welcome/index.html`,
    );
  });

  it('reports settings that it cannot read, sets them aside, and saves changes', async () => {
    await storage.set('local', { settings: { version: 99, settings: {} } });
    await open();
    await options.waitForSelector('#options > .problem:not(:empty)');
    expect(await options.$eval('#options > .problem', (problem) => problem.textContent)).toContain(
      'A newer version of Sidelight stored this',
    );
    await choose('input[name="preview"]');
    await expect
      .poll(() => storage.dump('local'))
      .toMatchObject({
        settings: { version: SETTINGS_VERSION, settings: { preview: true } },
        'settings-unreadable': { version: 99 },
      });
  });
});
