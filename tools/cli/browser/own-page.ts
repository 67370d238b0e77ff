/** Opens pages that only the browser or an extension may show. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from './launch-browser.ts';

/** Opens a file of the extension in a new tab or window. @param path from the extension's root */
export async function openOwnPage(
  running: RunningBrowser,
  path: string,
  type: 'tab' | 'window' = 'tab',
): Promise<Page> {
  const page = await running.browser.newPage({ type });
  await goToPrivileged(running, page, `${running.extensionOrigin}/${path}`);
  await page.waitForFunction(
    () => (globalThis as { chrome?: { storage?: object } }).chrome?.storage !== undefined,
  );
  return page;
}

/** Navigates a tab to a page of an extension or the browser, without waiting for it to load in Firefox. */
export async function goToPrivileged(
  running: RunningBrowser,
  page: Page,
  url: string,
): Promise<void> {
  if (running.name === 'chromium') return void (await page.goto(url));
  // Firefox never reports to a driver that such a page has loaded.
  const { connection } = running.browser as unknown as {
    connection: { send(method: string, params: object): Promise<unknown> };
  };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
}
