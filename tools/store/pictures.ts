import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PACKS_KEY } from '../../src/pack/format/stored.ts';
import { READER_PAGE } from '../../src/platform/own-pages.ts';
import { openExtensionStorage } from '../../test/e2e/harness/extension-storage.ts';
import { launchWithExtension } from '../../test/e2e/harness/extension-browser.ts';
import { openReadingView } from '../../test/e2e/harness/reading-view.ts';
import { painted } from '../../test/e2e/harness/reader.ts';
import { until } from '../../test/e2e/harness/until.ts';
import type { RunningBrowser } from '../cli/browser/launch-browser.ts';
import { pointOfMark } from '../cli/browser/marked-phrases.ts';
import { openPage } from '../cli/browser/open-page.ts';
import { openOwnPage } from '../cli/browser/own-page.ts';
import { waitForPopover } from '../cli/browser/popover.ts';
import { buildExtension } from '../cli/build-extension.ts';
import { picturesOf, STORES, type Store } from './hand-over.ts';
import { pictureArticle } from './picture-article.ts';

/** What both stores accept and Chrome’s asks for, in CSS px. */
const SIZE = { width: 1280, height: 800 } as const;
const OPTIONS_PAGE = 'src/ui/options/index.html';

/**
 * Takes the five pictures of each store into its folder below `out`, `pictures/LANGUAGE/1.png` to
 * `5.png`. Firefox speaks the language in which it is installed, so its pictures are in English alone.
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
    const take = (number: number) => (page: Page) =>
      photograph(page, join(folder, `${number}.png`));
    await ofCard(running, root, language, 'second', 'light', take(1));
    await ofCard(running, root, language, 'third', 'dark', take(2));
    await ofReadingView(running, root, language, take(3));
    await ofPage(running, `${READER_PAGE}#essay=belarus-russia-2020`, take(4));
    await ofPage(running, OPTIONS_PAGE, take(5));
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

/** The card of the first name in a paragraph of the article. */
async function ofCard(
  running: RunningBrowser,
  root: string,
  language: string,
  paragraph: string,
  scheme: 'light' | 'dark',
  take: (page: Page) => Promise<void>,
): Promise<void> {
  const { page } = await openPage(running, pictureArticle(root, language), {
    prepare: async (tab) => {
      await tab.setViewport(SIZE);
      // Firefox cannot be told to be dark.
      if (running.name === 'chromium')
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
  });
  await page.waitForFunction(() => CSS.highlights.has('sl-name'), { polling: 'raf' });
  // Defines `sidelightMarks`.
  await pointOfMark(page, 0);
  const index = await page.evaluate(
    (id) =>
      window.sidelightMarks!().findIndex(
        ({ startContainer }) => startContainer.parentElement?.id === id,
      ),
    paragraph,
  );
  const point = await pointOfMark(page, index);
  if (!point) throw new Error(`${page.url()}: no name is marked in the paragraph “${paragraph}”`);
  await page.mouse.click(point.x, point.y);
  await waitForPopover(page);
  await take(page);
  await page.close();
}

/** The article in the reading view. */
async function ofReadingView(
  running: RunningBrowser,
  root: string,
  language: string,
  take: (page: Page) => Promise<void>,
): Promise<void> {
  const storage = await openExtensionStorage(running);
  const { page } = await openPage(running, pictureArticle(root, language));
  const view = await openReadingView(running, storage, page);
  await view.setViewport(SIZE);
  await view.waitForSelector('.article');
  await view.waitForFunction(() => CSS.highlights.has('sl-name'), { polling: 'raf' });
  await take(view);
  await view.close();
  await page.close();
  await storage.close();
}

async function ofPage(
  running: RunningBrowser,
  path: string,
  take: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await openOwnPage(running, path);
  await page.setViewport(SIZE);
  await page.waitForSelector('main h1, main h2');
  await take(page);
  await page.close();
}

async function photograph(page: Page, path: string): Promise<void> {
  await page.bringToFront();
  await painted(page);
  await page.screenshot({ path: path as `${string}.png` });
}
