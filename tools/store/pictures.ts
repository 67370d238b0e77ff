import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PACKS_KEY } from '../../src/pack/format/stored.ts';
import { READER_PAGE } from '../../src/platform/own-pages.ts';
import { openExtensionStorage } from '../../test/e2e/harness/extension-storage.ts';
import { launchWithExtension } from '../../test/e2e/harness/extension-browser.ts';
import { painted } from '../../test/e2e/harness/reader.ts';
import { openSiteAccess } from '../../test/e2e/harness/site-access.ts';
import { until } from '../../test/e2e/harness/until.ts';
import type { RunningBrowser } from '../cli/browser/launch-browser.ts';
import { buildExtension } from '../cli/build-extension.ts';
import { picturesOf, STORES, type Store } from './hand-over.ts';
import { ARTICLE_HOST } from './picture-article.ts';
import { ofCard, ofPage, ofReadingView } from './picture-scenes.ts';
import { ofPromotion } from './promotion.ts';

const OPTIONS_PAGE = 'src/ui/options/index.html';
const PACK = 'belarus-russia-2020';

/**
 * Takes the five pictures of each store into its folder below `out`, `pictures/LANGUAGE/1.png` to
 * `5.png`, and `promotion.png` for Chrome’s. Firefox speaks the language in which it is
 * installed, so its pictures are in English alone.
 */
export async function takePictures(
  root: string,
  out: string,
  languages: readonly string[],
): Promise<void> {
  for (const store of STORES)
    for (const language of store.browser === 'chrome' ? languages : ['en'])
      await takeIn(root, out, store, language);
}

async function takeIn(root: string, out: string, store: Store, language: string): Promise<void> {
  const folder = join(picturesOf(out, store), language);
  mkdirSync(folder, { recursive: true });
  const browser = store.browser === 'chrome' ? 'chromium' : 'firefox';
  const extensionDir = await buildExtension(root, browser);
  const running = await launchWithExtension(browser, { extensionDir, language });
  try {
    await packsStored(running);
    const take = (name: number | string) => (page: Page) =>
      photograph(page, join(folder, `${name}.png`));
    // Before the article’s hostname is among the sites.
    await ofPage(running, OPTIONS_PAGE, take(5));
    await letIntoArticle(running);
    await ofCard(running, root, language, 'second', 'light', take(1));
    // Firefox cannot be told to be dark, and a second light card would look like the first.
    if (store.browser === 'chrome') await ofCard(running, root, language, 'third', 'dark', take(2));
    else await ofPage(running, `${READER_PAGE}#theme=${PACK}:opposition`, take(2));
    await ofReadingView(running, root, language, take(3));
    await ofPage(running, `${READER_PAGE}#essay=${PACK}`, take(4));
    if (store.browser === 'chrome') await ofPromotion(running, root, language, take('promotion'));
  } finally {
    await running.close();
  }
  console.log(folder);
}

/** A page that is opened before the packs are stored has its marks late. */
async function packsStored(running: RunningBrowser): Promise<void> {
  const storage = await openExtensionStorage(running);
  await until(
    'the stored packs',
    () => storage.dump('local'),
    (items) => Object.hasOwn(items, PACKS_KEY),
  );
  await storage.close();
}

/** Adds the article’s hostname as a reader does, so that names are marked there. */
async function letIntoArticle(running: RunningBrowser): Promise<void> {
  const pattern = `*://*.${ARTICLE_HOST}/*`;
  const access = await openSiteAccess(running);
  await access.allowRequests([pattern]);
  const storage = await openExtensionStorage(running);
  // In Firefox, no driver can make the click that a permission request needs.
  if (running.name === 'firefox') await access.grant(pattern);
  else await storage.requestOrigins([pattern]);
  await until(
    'the article’s hostname among the sites',
    () => storage.registered(),
    (patterns) => patterns.includes(pattern),
  );
  await storage.close();
}

async function photograph(page: Page, path: string): Promise<void> {
  await page.bringToFront();
  await painted(page);
  await page.screenshot({ path: path as `${string}.png` });
}
