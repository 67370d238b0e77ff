import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Point } from '../../tools/cli/browser/marked-phrases.ts';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { browsersFor } from './harness/browsers.ts';
import { productionBuild } from './harness/extension-browser.ts';
import { stopWorker } from './harness/background-worker.ts';
import { lastingExtension, type LastingExtension } from './harness/extension-life.ts';
import { openExtensionStorage } from './harness/extension-storage.ts';
import { clickMark, expectMarked, openMarked, painted } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { openSiteAccess } from './harness/site-access.ts';

const HOSTS = ['example.org', 'example.net'] as const;
const patternOf = (host: string) => `*://*.${host}/*`;

/** Expects that a page has this many popovers, all of them open. */
async function expectPopovers(page: Page, count: number): Promise<void> {
  await painted(page);
  const popovers = (): Promise<number[]> =>
    page.evaluate(() =>
      ['[popover]', ':popover-open'].map((one) => document.querySelectorAll(one).length),
    );
  await expect.poll(popovers).toEqual([count, count]);
}

/** A point on the name in the page’s first paragraph. */
const nameInPage = (page: Page): Promise<Point> =>
  page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('p')!);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

describe.each(browsersFor('chromium'))('sites that a reader added in %s', (name) => {
  let extension: LastingExtension;
  let running: RunningBrowser;
  beforeAll(async () => {
    extension = lastingExtension(name, productionBuild(name));
    running = await extension.launch();
  });
  afterAll(async () => {
    await running?.close();
    extension?.remove();
  });

  const expectPageMarked = async (host: string): Promise<void> => {
    const story = newsPage('<p>Vladimir Putin</p>', `https://www.${host}/`);
    const { page } = await openMarked(running, story, ['Vladimir Putin']);
    await page.close();
  };
  const expectRegistered = async (): Promise<void> => {
    const storage = await openExtensionStorage(running);
    await expect.poll(() => storage.registered()).toEqual(HOSTS.map(patternOf).sort());
    expect(await storage.ownTabs()).toEqual([expect.stringContaining('/icons/')]);
    await storage.close();
  };

  it('[fault 4] are marked after the worker’s death and after an update, after which nothing opens', async () => {
    const access = await openSiteAccess(running);
    await access.allowRequests(HOSTS.map(patternOf));
    const storage = await openExtensionStorage(running);
    // In Firefox, no driver can make the click that a permission request needs.
    const grant = async (host: string): Promise<void> => {
      if (name === 'firefox') await access.grant(patternOf(host));
      else await storage.requestOrigins([patternOf(host)]);
    };
    await expect.poll(() => storage.ownTabs()).toContainEqual(expect.stringContaining('/welcome/'));
    await grant('example.org');
    await expect.poll(() => storage.registered()).toEqual([patternOf('example.org')]);
    await stopWorker(running);
    await expectPageMarked('example.org');
    // The grant wakes a new worker, which has no memory of the previous one.
    await grant('example.net');
    await expect.poll(() => storage.registered()).toHaveLength(2);
    await expectPageMarked('example.net');
    // An update closes the pages of an extension.
    await storage.close();
    await extension.update(running);
    await expectRegistered();
    await expectPageMarked('example.org');
  });

  it('[fault 2] are marked once where the script comes twice more', async () => {
    const story = newsPage('<p>Vladimir Putin</p>', 'https://www.example.org/');
    const { page, errors } = await openMarked(running, story, ['Vladimir Putin']);
    const storage = await openExtensionStorage(running);
    const tab = await storage.tabAt(story.url);
    await storage.inject(tab);
    await storage.inject(tab);
    await storage.close();
    await page.bringToFront();
    await clickMark(page, 0);
    await expectPopovers(page, 1);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 1] leave an open page whole when they are updated under it: one instance or none', async () => {
    const { page, errors } = await openMarked(running, newsPage('<p>Boris Nemtsov</p>'), [
      'Boris Nemtsov',
    ]);
    await extension.update(running);
    await expectRegistered();
    await page.bringToFront();
    // Chromium keeps the old script, Firefox replaces it with the new one.
    const marks = name === 'chromium' ? [] : ['Boris Nemtsov'];
    const { x, y } = await nameInPage(page);
    await page.mouse.move(x, y);
    await expectMarked(page, marks);
    await page.mouse.click(x, y);
    await expectPopovers(page, marks.length);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 4] are marked after a restart, after which nothing opens', async () => {
    await running.close();
    running = await extension.launch();
    await expectPageMarked('example.net');
    await expectRegistered();
  });
});
