import { appendFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stageFile } from '../../src/platform/stages.ts';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { withhold } from './harness/background-worker.ts';
import { browsersFor, isFull } from './harness/browsers.ts';
import { productionBuild } from './harness/extension-browser.ts';
import {
  becomeOtherBuild,
  lastingExtension,
  type LastingExtension,
} from './harness/extension-life.ts';
import { openExtensionStorage } from './harness/extension-storage.ts';
import { pageRead } from './harness/page-read.ts';
import { expectMarked, markedTexts, painted } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { inContentWorld, stagesThere } from './harness/stages-there.ts';

const NAMES = ['Boris Nemtsov'];
const quiet = newsPage('<p>The council met.</p>');

/** Puts a name into the quiet page. */
const addName = () => document.querySelector('p')!.append(' Boris Nemtsov');
const html = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

describe.each(browsersFor('chromium'))('while a stage is on its way in %s', (name) => {
  let extension: LastingExtension;
  let running: RunningBrowser;
  // A driver does not reach the background of an extension that was loaded again.
  beforeEach(async () => {
    extension = lastingExtension(name, productionBuild(name));
    running = await extension.launch();
  });
  afterEach(async () => {
    await running?.close();
    extension?.remove();
  });

  /** Opens a quiet page, and puts a name there whose engine cannot come before the end. */
  const openWithName = async () => {
    const { page, errors } = await openPage(running, quiet);
    await pageRead(running, page);
    // Firefox’s background cannot be held; there the engine may come or not.
    const injections =
      name === 'chromium' ? await withhold(running, 'scripting.executeScript') : undefined;
    await page.bringToFront();
    await page.evaluate(addName);
    if (injections) await expect.poll(injections).toBe(1);
    return { page, errors, before: await html(page) };
  };
  const expectUntouched = async (page: Page, errors: readonly string[], before: string) => {
    await page.bringToFront();
    await page.mouse.move(300, 300);
    await page.mouse.move(10, 10);
    await painted(page);
    await expectMarked(page, []);
    expect(await html(page)).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  };

  it.runIf(name === 'chromium')(
    '[fault 33] an engine of another build is left out, and the right one comes later',
    async () => {
      const { page, errors } = await openPage(running, quiet);
      await pageRead(running, page);
      const file = join(extension.folder, stageFile('engine'));
      copyFileSync(file, `${file}.kept`);
      becomeOtherBuild(file);
      appendFileSync(file, ';globalThis.offered = true;');
      await page.bringToFront();
      await page.evaluate(addName);
      await expect.poll(() => inContentWorld(page, 'globalThis.offered')).toBe(true);
      expect(await stagesThere(page)).toEqual([]);
      expect(await markedTexts(page)).toEqual([]);
      copyFileSync(`${file}.kept`, file);
      await pageRead(running, page);
      await expectMarked(page, NAMES);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it('[fault 33] the extension is updated: the page is marked by the new one alone', async () => {
    const { page, errors, before } = await openWithName();
    await extension.update(running);
    const storage = await openExtensionStorage(running);
    const stored = async () => (await storage.dump('local'))['packs'] as { build: string };
    await expect.poll(stored).toHaveProperty('build');
    await page.bringToFront();
    // Firefox brings the new script by itself.
    if (name === 'chromium') await storage.inject(await storage.tabAt(quiet.url));
    await expectMarked(page, NAMES);
    expect(await html(page)).toBe(before);
    expect(errors).toEqual([]);
    await storage.close();
    await page.close();
  });

  it.runIf(isFull)(
    '[fault 33] the extension is switched off: nothing is marked; switched on again, all is',
    async () => {
      const { page, errors, before } = await openWithName();
      await extension.setEnabled(running, false);
      await expectUntouched(page, errors, before);
      await extension.setEnabled(running, true);
      const again = await openPage(running, newsPage('<p>Boris Nemtsov</p>'));
      await expectMarked(again.page, NAMES);
      await again.page.close();
    },
  );

  it('[fault 33] the extension is removed: nothing is marked, and the page is as it was', async () => {
    const { page, errors, before } = await openWithName();
    await extension.uninstall(running);
    await expectUntouched(page, errors, before);
  });
});
