import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/cli/browsers.ts';
import { browsersFor } from './harness/browsers.ts';
import { launchWithExtension, productionBuild } from './harness/extension-browser.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { openExtensionStorage } from './harness/extension-storage.ts';
import { openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

/** Without these keys and permissions a browser has no such API, as on a phone or in Safari. */
const KEYS = ['commands', 'omnibox', 'side_panel', 'sidebar_action'];
const PERMISSIONS = ['contextMenus', 'sidePanel'];
const folders: string[] = [];

/** A copy of the production build that a browser gives none of these APIs. */
function buildWithout(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'missing-apis-'));
  folders.push(folder);
  cpSync(productionBuild(name), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  for (const key of KEYS) delete manifest[key];
  manifest['permissions'] = (manifest['permissions'] as string[]).filter(
    (one) => !PERMISSIONS.includes(one),
  );
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0))
    rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 100 });
});

describe.each(browsersFor('firefox'))(
  'without keys, menus, address bar and panel in %s',
  (name) => {
    it('the background starts, counts and welcomes, and the pages offer nothing that needs them', async () => {
      const running = await launchWithExtension(name, { extensionDir: buildWithout(name) });
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
