import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/pack/import/digest-of.ts';
import { zipFiles } from '../../src/pack/import/zip-files.ts';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { waitForNoPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { SMALL_SOUND_PACK } from '../pack/mistakes/small-sound-pack.ts';
import { SMALL_TRANSLATION } from '../pack/mistakes/small-translation.ts';
import { browsersFor } from './harness/browsers.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { openExtensionStorage, type ExtensionStorage } from './harness/extension-storage.ts';
import { clickMark, openMarked } from './harness/reader.ts';
import { settingsItem } from './harness/settings-item.ts';
import { newsPage } from './harness/shared-pages.ts';
import { until } from './harness/until.ts';

const story = newsPage('<p>Woodrow Wilson spoke first.</p>');

describe.each(browsersFor('chromium'))('the language of notes in %s', (name) => {
  let running: RunningBrowser;
  let storage: ExtensionStorage;
  let scratch: string;
  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'sidelight-languages-'));
    running = await launchWithExtension(name);
    storage = await openExtensionStorage(running);
    await importPack();
  });
  afterAll(async () => {
    await running?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const importPack = async (): Promise<void> => {
    const files = { ...SMALL_SOUND_PACK, 'translations/ru.json': SMALL_TRANSLATION };
    const bundle = new Uint8Array(
      zipFiles(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))),
    );
    storage.imported.set(await digestOf(bundle), bundle);
    const path = join(scratch, 'pack.zip');
    writeFileSync(path, bundle);
    const options = await openOwnPage(running, 'src/ui/options/index.html');
    const input = await options.waitForSelector('[name="import-pack"]');
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
    await options.waitForSelector('.add-pack');
    await options.bringToFront();
    await options.locator('.add-pack').click();
    // It is in the list of the options a moment before pages have it.
    await until(
      'the pack to be stored for pages',
      async () => JSON.stringify((await storage.dump('local'))['packs']),
      (packs) => packs.includes('"peace-talks"'),
    );
    await options.close();
  };
  const setLanguage = (notesLanguage: string): Promise<void> =>
    storage.set('local', settingsItem({ notesLanguage }));
  const cardText = async (page: Page): Promise<string> => {
    await clickMark(page, 0);
    return (await waitForPopover(page)).text;
  };

  it('is chosen in the options, on pages that are open too, and that of the interface else', async () => {
    const { page, errors } = await openMarked(running, story, ['Woodrow Wilson']);
    expect(await cardText(page)).toContain('Wilson had “no plan, no scheme” of his own.');
    const options = await openOwnPage(running, 'src/ui/options/index.html');
    await options.waitForSelector('[name="notes-language"]');
    await options.select('[name="notes-language"]', 'ru');
    await page.bringToFront();
    await waitForNoPopover(page);
    const text = await cardText(page);
    expect(text).toContain('У Вильсона не было «ни плана, ни схемы».');
    expect(text).toContain('Вудро Вильсон');
    expect(text).not.toContain('Wilson');
    await options.select('[name="notes-language"]', 'auto');
    await waitForNoPopover(page);
    expect(await cardText(page)).toContain('Wilson had “no plan, no scheme” of his own.');
    expect(errors).toEqual([]);
    await options.close();
    await page.close();
  });

  it('is also that of the reader, with the argument', async () => {
    await setLanguage('ru');
    const reader = await openOwnPage(running, 'src/ui/reader/index.html#essay=peace-talks');
    await expect
      .poll(() => reader.evaluate(() => document.body.innerText))
      .toContain('Переговоры шли в Париже.');
    await reader.close();
  });
});
