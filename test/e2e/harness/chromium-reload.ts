/** Loads the extension again in Chromium, as after an update or a change of what it may do. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { openOwnPage } from '../../../tools/cli/browser/own-page.ts';
import { until } from './until.ts';

/**
 * Resolves once the extension has been unloaded and is loaded again: the call that asks for it is
 * answered before that.
 * @param reload asks for it on the browser's page of extensions
 */
export async function reloadInChromium(
  running: RunningBrowser,
  reload: (extensionsPage: Page, id: string) => Promise<void>,
): Promise<void> {
  const page = await running.browser.newPage();
  await page.goto('chrome://extensions');
  const id = new URL(running.extensionOrigin!).host;
  // The browser closes the pages of an extension when it unloads it.
  const ownPage = await openOwnPage(running, 'icons/icon-16.png');
  await reload(page, id);
  await until(
    'the end of the extension’s pages',
    async () => ownPage.isClosed(),
    (isClosed) => isClosed,
  );
  await until(
    'the extension to be loaded again',
    () =>
      page.evaluate(async (own) => (await chrome.developerPrivate.getExtensionInfo(own)).state, id),
    (state) => state === 'ENABLED',
  );
  await page.close();
}

declare const chrome: {
  readonly developerPrivate: {
    getExtensionInfo(id: string): Promise<{ readonly state: string }>;
  };
};
