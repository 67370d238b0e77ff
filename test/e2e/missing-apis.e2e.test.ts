import { afterEach, describe, expect, it } from 'vitest';
import { browsersFor } from './harness/browsers.ts';
import { launchWithExtension, productionBuild } from './harness/extension-browser.ts';
import type { ExtensionFolder } from '../../tools/bench/browser/extension-copy.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { openExtensionStorage } from './harness/extension-storage.ts';
import { copyWithoutApis } from './harness/missing-apis.ts';
import { openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

const copies: ExtensionFolder[] = [];

afterEach(() => {
  for (const copy of copies.splice(0)) copy.remove();
});

describe.each(browsersFor('firefox'))(
  'without keys, menus, address bar and panel in %s',
  (name) => {
    it('the background starts, counts and welcomes, and the pages offer nothing that needs them', async () => {
      const copy = copyWithoutApis(productionBuild(name));
      copies.push(copy);
      const running = await launchWithExtension(name, { extensionDir: copy.folder });
      try {
        const storage = await openExtensionStorage(running);
        // The last part to start.
        await expect
          .poll(() => storage.ownTabs())
          .toContainEqual(expect.stringContaining('/src/ui/welcome/index.html'));
        const { page, errors } = await openMarked(running, newsPage('<p>Vladimir Putin</p>'), [
          'Vladimir Putin',
        ]);
        await page.bringToFront();
        const tab = await storage.activeTab();
        await expect.poll(() => storage.badge(tab)).toBe('1');
        expect(errors).toEqual([]);
        expect((await storage.dump('session'))['errors']).toBeUndefined();

        const options = await openOwnPage(running, 'src/ui/options/index.html');
        await options.waitForSelector('.no-errors');
        expect(await options.$('.shortcuts')).toBeNull();
        const toolbar = await openOwnPage(running, `src/ui/toolbar/index.html?tab=${tab}`);
        const button = await toolbar.waitForSelector('.side-panel');
        expect(await button!.evaluate((one) => one.textContent)).toBe('Open the sources in a tab');
        await button!.evaluate((one) => (one as HTMLButtonElement).click());
        await expect
          .poll(() => storage.ownTabs())
          .toContainEqual(expect.stringContaining('/src/ui/reader/index.html'));
        expect(await storage.dump('session')).not.toHaveProperty('errors');
      } finally {
        await running.close();
      }
    });
  },
);
