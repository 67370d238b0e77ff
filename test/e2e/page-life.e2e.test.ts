import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../src/cli/browser/launch-browser.ts';
import { waitForPopover } from '../../src/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { openExtensionStorage, type ExtensionStorage } from './harness/extension-storage.ts';
import { type LocalServer, type Served, serveLocally } from './harness/local-server.ts';
import { clickMark, expectMarked, openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

const pageOf = (body: string): Served => ({
  body: `<!doctype html><title>News</title><link rel="icon" href="data:,"><body>${body}`,
});
const SPECULATION = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] });

const PAGES: Readonly<Record<string, Served>> = {
  '/first': pageOf('<p>Boris Nemtsov</p>'),
  '/before': pageOf(`<p>Nothing</p><script type="speculationrules">${SPECULATION}</script>`),
  '/next': pageOf('<p>Natalya Radina</p>'),
};

describe.each(browsersFor('chromium'))('a page in %s', (name) => {
  let running: RunningBrowser;
  let server: LocalServer;
  const prerendered: string[] = [];
  let storage: ExtensionStorage;
  beforeAll(async () => {
    running = await sharedBrowser(name);
    server = await serveLocally((path, headers) => {
      if (headers['sec-purpose']?.includes('prerender')) prerendered.push(path);
      return PAGES[path];
    });
    storage = await openExtensionStorage(running);
  });
  afterAll(async () => {
    await server?.close();
    await running?.close();
  });

  const badge = async (): Promise<string> => storage.badge(await storage.activeTab());

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
    expect((await waitForPopover(page)).entity).toBe('person/lukashenko');
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
    await expect.poll(badge, { timeout: 10_000 }).toBe('2');
    await clickMark(page, 0);
    expect((await waitForPopover(page)).entity).toBe('person/nemtsov');
    await page.close();
  });

  it.runIf(name === 'chromium')(
    '[fault 3] that is prerendered is marked, and the badge counts, once it is shown (not in firefox: it prerenders nothing)',
    async () => {
      const page = await running.browser.newPage();
      await page.goto(`${server.extended}/before`);
      await expect.poll(() => prerendered, { timeout: 10_000 }).toEqual(['/next']);
      expect(await badge()).toBe('');
      await page.evaluate(() => location.assign('/next'));
      await expectMarked(page, ['Natalya Radina']);
      expect(
        await page.evaluate(() => {
          const [entry] = performance.getEntriesByType('navigation');
          return (entry as { activationStart?: number }).activationStart;
        }),
      ).toBeGreaterThan(0);
      await expect.poll(badge, { timeout: 10_000 }).toBe('1');
      await page.close();
    },
  );
});
