import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../src/cli/browser/launch-browser.ts';
import { BROWSER_NAMES } from '../../src/cli/browsers.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import {
  type ExtensionStorage,
  openExtensionStorage,
  openOwnPage,
} from './harness/extension-storage.ts';
import { expectMarked, openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

const names = ['Vladimir Putin', 'Minsk', 'Boris Nemtsov'];
const story = newsPage('<p>Vladimir Putin in Minsk</p><p>Boris Nemtsov</p>');
const correction = {
  surface: 'boris nemtsov',
  entityId: 'person/nemtsov',
  scope: 'everywhere',
  addedAt: 1,
};

describe.each(BROWSER_NAMES)('the options page in %s', (name) => {
  let running: RunningBrowser;
  let storage: ExtensionStorage;
  let options: Page;
  beforeAll(async () => {
    running = await launchWithExtension(name);
    storage = await openExtensionStorage(running);
  });
  afterEach(async () => {
    await options.close();
    await storage.set('local', { settings: { version: 1, settings: {} }, corrections: [] });
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

  it('changes how marks look, in the sample at once', async () => {
    await open();
    await choose('input[name="style"][value="tint"]');
    const isTinted = () =>
      document.adoptedStyleSheets.some((sheet) =>
        [...sheet.cssRules].some((rule) => rule.cssText.includes('background-color')),
      );
    await options.waitForFunction(isTinted);
    expect(await storage.dump('local')).toMatchObject({
      settings: { settings: { marking: { style: 'tint' } } },
    });
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
    expect(await storage.dump('local')).toMatchObject({ corrections: [correction] });
    await page.close();
  });

  it.runIf(name === 'chromium').each(['light', 'dark'])(
    'has nothing that axe-core finds, in %s colours',
    async (theme) => {
      await storage.set('local', {
        settings: { version: 1, settings: { theme } },
        corrections: [correction],
      });
      await open();
      await options.waitForSelector(`.sl-root[data-theme="${theme}"] .corrections li`);
      // Run in the driver's own world: the page's policy allows no other script.
      const client = await options.createCDPSession();
      await client.send('Runtime.evaluate', { expression: axe.source });
      const { result } = await client.send('Runtime.evaluate', {
        expression:
          'axe.run().then((found) => found.violations.map(({ id, nodes }) => id + nodes[0].html).join())',
        awaitPromise: true,
      });
      expect(result.value).toBe('');
    },
  );
});
