import type { Page } from 'puppeteer-core';
import { openExtensionStorage } from '../../test/e2e/harness/extension-storage.ts';
import { openReadingView } from '../../test/e2e/harness/reading-view.ts';
import type { RunningBrowser } from '../cli/browser/launch-browser.ts';
import { pointOfMark } from '../cli/browser/marked-phrases.ts';
import { openPage } from '../cli/browser/open-page.ts';
import { openOwnPage } from '../cli/browser/own-page.ts';
import { waitForPopover } from '../cli/browser/popover.ts';
import { pictureArticle } from './picture-article.ts';

/** What both stores accept and Chrome’s asks for, in CSS px. */
const PICTURE_SIZE = { width: 1280, height: 800 } as const;

/** The card of the first name in a paragraph of the article. */
export async function ofCard(
  running: RunningBrowser,
  root: string,
  language: string,
  paragraph: string,
  scheme: 'light' | 'dark',
  take: (page: Page) => Promise<void>,
): Promise<void> {
  const { page } = await openPage(running, pictureArticle(root, language), {
    prepare: async (tab) => {
      await tab.setViewport(PICTURE_SIZE);
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

/** The article in the reading view, which tells where it is from. */
export async function ofReadingView(
  running: RunningBrowser,
  root: string,
  language: string,
  take: (page: Page) => Promise<void>,
): Promise<void> {
  const storage = await openExtensionStorage(running);
  const { page } = await openPage(running, pictureArticle(root, language));
  const view = await openReadingView(running, storage, page);
  await view.setViewport(PICTURE_SIZE);
  await view.waitForSelector('.article');
  await view.waitForFunction(() => CSS.highlights.has('sl-name'), { polling: 'raf' });
  await take(view);
  await view.close();
  await page.close();
  await storage.close();
}

/** A page of the extension. */
export async function ofPage(
  running: RunningBrowser,
  path: string,
  take: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await openOwnPage(running, path);
  await page.setViewport(PICTURE_SIZE);
  await page.waitForSelector('main h1, main h2');
  await take(page);
  await page.close();
}
