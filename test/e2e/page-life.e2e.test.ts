import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { openExtensionStorage, type ExtensionStorage } from './harness/extension-storage.ts';
import { type LocalServer, type Served, serveLocally } from './harness/local-server.ts';
import { clickMark, expectMarked, openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

const pageOf = (body: string): Served => ({
  body: `<!doctype html><title>News</title><link rel="icon" href="data:,"><body>${body}`,
});

const PAGES: Readonly<Record<string, Served>> = {
  '/first': pageOf('<p>Boris Nemtsov</p>'),
  '/next': pageOf('<p>Natalya Radina</p>'),
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
});
