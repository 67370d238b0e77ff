import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { stopWorker } from './harness/background-worker.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { openExtensionStorage, type ExtensionStorage } from './harness/extension-storage.ts';
import { type LocalServer, type Served, serveLocally } from './harness/local-server.ts';
import { pageRead } from './harness/page-read.ts';
import { clickMark, expectMarked, markedTexts, openMarked } from './harness/reader.ts';
import { restoreTab } from './harness/restore-tab.ts';
import { newsPage } from './harness/shared-pages.ts';

const pageOf = (body: string): Served => ({
  body: `<!doctype html><title>News</title><link rel="icon" href="data:,"><body>${body}`,
});

const PAGES: Readonly<Record<string, Served>> = {
  '/first': pageOf('<p>Boris Nemtsov</p>'),
  '/next': pageOf('<p>Natalya Radina</p>'),
  '/quiet': pageOf('<p>The council met.</p>'),
};

describe.each(browsersFor('chromium'))('a page in %s', (name) => {
  let running: RunningBrowser;
  let server: LocalServer;
  let storage: ExtensionStorage;
  beforeAll(async () => {
    running = await sharedBrowser(name);
    server = await serveLocally((path) => PAGES[path]);
    storage = await openExtensionStorage(running);
  });
  afterAll(async () => {
    await server?.close();
    await running?.close();
  });

  /** Opens a page of the server; what goes wrong in it is collected. */
  const openLocal = async (path: string): Promise<{ page: Page; errors: string[] }> => {
    const page = await running.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(server.extended + path);
    return { page, errors };
  };
  /** Expects a page that names nobody to be marked once it does, and that a click opens the card. */
  const expectNamedLater = async (page: Page): Promise<void> => {
    await page.evaluate(() => document.body.append('Boris Nemtsov'));
    await expectMarked(page, ['Boris Nemtsov']);
    await clickMark(page, 0);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/nemtsov');
  };

  it('[fault 5] that is written anew is marked, and a click opens the popover', async () => {
    const { page, errors } = await openMarked(running, newsPage('<p>Boris Nemtsov</p>'), [
      'Boris Nemtsov',
    ]);
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>New</title><p>Alexander ');
      document.write('Lukashenko</p>');
      document.close();
    });
    await expectMarked(page, ['Alexander Lukashenko']);
    await clickMark(page, 0);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/lukashenko');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 3] that comes back from the browser’s cache is as it was, badge and clicks included', async () => {
    const page = await running.browser.newPage();
    await page.goto(`${server.extended}/first`);
    await expectMarked(page, ['Boris Nemtsov']);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(`${server.extended}/next`);
    await expectMarked(page, ['Natalya Radina']);
    await page.evaluate(() => history.back());
    await expectMarked(page, ['Boris Nemtsov']);
    expect(await page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true);
    await page.evaluate(() => document.body.append('and Alexander Lukashenko'));
    await expectMarked(page, ['Boris Nemtsov', 'Alexander Lukashenko']);
    const badge = async (): Promise<string> => storage.badge(await storage.activeTab());
    await expect.poll(badge).toBe('2');
    await clickMark(page, 0);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/nemtsov');
    await page.close();
  });

  it('[fault 34] that named nobody when it was left is marked once it does, back from the cache', async () => {
    const { page, errors } = await openLocal('/quiet');
    await pageRead(running, page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(`${server.extended}/next`);
    await expectMarked(page, ['Natalya Radina']);
    await stopWorker(running);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => (window as { persisted?: boolean }).persisted);
    expect(await pageRead(running, page)).toBe('running');
    expect(await markedTexts(page)).toEqual([]);
    await expectNamedLater(page);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 34] that is left while its engine is on its way is marked when it comes back', async () => {
    const { page, errors } = await openLocal('/quiet');
    await pageRead(running, page);
    await page.evaluate(() => {
      document.body.append('Boris Nemtsov');
      location.href = '/next';
    });
    await expectMarked(page, ['Natalya Radina']);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/quiet');
    await page.evaluate(() => {
      if (!document.body.innerText.includes('Nemtsov')) document.body.append('Boris Nemtsov');
    });
    await expectMarked(page, ['Boris Nemtsov']);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 34] that was put to sleep or closed is marked when the browser restores it', async () => {
    for (const path of ['/quiet', '/first']) {
      const { page } = await openLocal(path);
      await expectMarked(page, path === '/first' ? ['Boris Nemtsov'] : []);
      const restored = await restoreTab(running, storage, page);
      if (path === '/quiet') await expectNamedLater(restored);
      else await expectMarked(restored, ['Boris Nemtsov']);
      await restored.close();
    }
  });
});
