/** Presses the extension's toolbar button, with all that a real press grants. */
import type { Page, Target } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { openOwnPage } from '../../../tools/cli/browser/own-page.ts';
import { type ExtensionStorage, openExtensionStorage } from './extension-storage.ts';
import { runInFirefoxWindow } from './firefox-window.ts';
import { until } from './until.ts';
import { WAIT_LIMIT, withinLimit } from './within-limit.ts';

const POPUP = 'src/ui/toolbar/index.html';
const UNLISTED = '.reason[data-reason="unlisted"]';
const MARKED_ONCE = '.reason:is([data-reason="once"], [data-reason^="nothing-"])';

/** Presses the button on the page's tab; an open popup there is opened again. */
export async function pressToolbarButton(running: RunningBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  if (running.name === 'chromium') {
    const [extension] = (await running.browser.extensions()).values();
    if (!extension) throw new Error('No extension is installed');
    return page.triggerExtensionAction(extension);
  }
  return runInFirefoxWindow(
    running,
    `const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    for (const panel of document.querySelectorAll('panel')) {
      if (panel.state !== 'open' && panel.state !== 'showing') continue;
      if (panel.state === 'showing')
        await new Promise((done) => panel.addEventListener('popupshown', done, { once: true }));
      const hidden = new Promise((done) => {
        panel.addEventListener('popuphidden', done, { once: true });
      });
      panel.hidePopup();
      await hidden;
    }
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
  );
}

/**
 * Presses the button on the page's tab and gives the popup. In Firefox, where a driver cannot reach
 * it, the real one opens too, and the returned one is the same page in a separate window.
 */
export async function openToolbarPopup(
  running: RunningBrowser,
  storage: ExtensionStorage,
  page: Page,
): Promise<Page> {
  const before = new Set(running.browser.targets());
  await pressToolbarButton(running, page);
  if (running.name === 'firefox') {
    const tabId = await storage.activeTab();
    return openOwnPage(running, `${POPUP}?tab=${tabId}`, 'window');
  }
  // One that was open may still be there, about to close.
  const isNew = (one: Target): boolean => !before.has(one) && one.url().endsWith(POPUP);
  const target = await withinLimit('the popup', running.browser.waitForTarget(isNew));
  return withinLimit('a way to the popup', target.asPage());
}

/** Has a page of an unlisted site marked once, as a reader does; it is in front afterwards. */
export async function markOnce(running: RunningBrowser, page: Page): Promise<void> {
  const storage = await openExtensionStorage(running);
  if (running.name === 'chromium') {
    const popup = await openToolbarPopup(running, storage, page);
    await popup.waitForSelector(UNLISTED, { timeout: WAIT_LIMIT });
    await popup.locator('.once').click();
    await popup.waitForSelector(MARKED_ONCE);
    await popup.close().catch(() => {});
  } else {
    await pressToolbarButton(running, page);
    for (const [selector, isPressed] of [[UNLISTED], ['.once', true], [MARKED_ONCE]] as const)
      await until(
        `${selector} in the popup`,
        () => storage.popupHas(selector, isPressed),
        (isThere) => isThere,
      );
  }
  await storage.close();
  await page.bringToFront();
}
