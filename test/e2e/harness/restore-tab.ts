import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import type { ExtensionStorage } from './extension-storage.ts';
import { runInFirefoxWindow } from './firefox-window.ts';
import { until } from './until.ts';

/**
 * Has the browser restore a tab: Chromium one that it has put to sleep, Firefox one that was closed.
 * @returns the tab's new page, in front
 */
export async function restoreTab(
  running: RunningBrowser,
  storage: ExtensionStorage,
  page: Page,
): Promise<Page> {
  const url = page.url();
  if (running.name === 'chromium') await storage.discard(await storage.tabAt(url));
  else {
    await page.close();
    await runInFirefoxWindow(running, 'SessionStore.undoCloseTab(window, 0);');
  }
  const restored = await until(
    `the restored ${url}`,
    async () => (await running.browser.pages()).find((one) => one.url() === url),
    (one) => one !== undefined,
  );
  await restored!.bringToFront();
  return restored!;
}
