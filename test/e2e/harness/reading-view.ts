/** The reading view of a page, as its button opens it. */
import type { Page } from 'puppeteer-core';
import { READING_PAGE } from '../../../src/platform/own-pages.ts';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { openOwnPage } from '../../../tools/cli/browser/own-page.ts';
import type { ExtensionStorage } from './extension-storage.ts';
import { WAIT_LIMIT } from './within-limit.ts';

/** What a reading view has come to: an article, or the reason why there is none. */
const SETTLED = '.article, [data-reason]:not([data-reason="looking"])';

/** Opens the reading view of the page in that tab, and waits for what it has to say. */
export async function openReadingView(
  running: RunningBrowser,
  storage: ExtensionStorage,
  page: Page,
): Promise<Page> {
  await page.bringToFront();
  const view = await openOwnPage(running, `${READING_PAGE}#${await storage.activeTab()}`);
  await view.bringToFront();
  await view.waitForSelector(SETTLED, { timeout: WAIT_LIMIT });
  return view;
}
