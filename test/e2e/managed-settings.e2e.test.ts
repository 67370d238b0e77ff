/**
 * What an organisation has set. Firefox reads it from a file in the user’s folder; Chromium from a
 * folder of the whole machine, which a test may not write to.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { openTabQuestions } from '../../tools/cli/browser/tab-questions.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { type ExtensionStorage, openExtensionStorage } from './harness/extension-storage.ts';
import { markedTexts, openMarked } from './harness/reader.ts';
import { openReadingView } from './harness/reading-view.ts';
import { newsPage } from './harness/shared-pages.ts';
import { until } from './harness/until.ts';

const { id } = manifest.browser_specific_settings.gecko;
const policy = { sitesOff: ['bbc.co.uk'], packs: ['belarus-russia-2020'], sitesOnly: 'all' };
const story = newsPage('<p>Vladimir Putin in Minsk</p>');

let home: string;
let running: RunningBrowser;
let storage: ExtensionStorage;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'sidelight-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const file = { name: id, description: 'A policy', type: 'storage', data: policy };
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(file));
  running = await launchWithExtension('firefox', { home });
  storage = await openExtensionStorage(running);
  await until(
    'the copy for pages',
    () => storage.dump('local'),
    (items) => Object.hasOwn(items, 'managed'),
  );
});
afterAll(async () => {
  await running?.close();
  rmSync(home, { recursive: true });
});

it('marks nothing on a site that is off, and other sites as before', async () => {
  const elsewhere = { ...story, url: 'https://meduza.io/feature/story' };
  await openMarked(running, elsewhere, ['Vladimir Putin', 'Minsk']);
  const { page } = await openPage(running, { ...story, url: 'https://www.bbc.co.uk/news/story' });
  const tab = await openTabQuestions(running, page);
  expect(await tab.status()).toBe('idle');
  expect(await markedTexts(page)).toEqual([]);
  await tab.close();
});

it('has no reading view for a site that is off, and offers none', async () => {
  const { page } = await openPage(running, { ...story, url: 'https://www.bbc.co.uk/news/story' });
  const view = await openReadingView(running, storage, page);
  await view.waitForSelector('[data-reason="forbidden"]');
  await page.bringToFront();
  const tab = await storage.activeTab();
  const popup = await openOwnPage(running, `src/ui/toolbar/index.html?tab=${tab}`);
  await popup.waitForSelector('.reason[data-reason="forbidden"]');
  expect(await popup.$('.reading')).toBeNull();
  await Promise.all([popup, view, page].map((one) => one.close()));
});

it('is shown in the options, with what has a mistake', async () => {
  const options = await openOwnPage(running, 'src/ui/options/index.html');
  await options.waitForSelector('.managed');
  const text = await options.$eval('.managed', ({ textContent }) => textContent);
  expect(text).toContain('Never marked: bbc.co.uk');
  expect(text).toContain('Only these packs are used: belarus-russia-2020');
  expect(text).toContain('Tell your administrator:sitesOnly: all');
  await options.close();
});
