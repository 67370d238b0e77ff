/** Private windows, with the extension allowed in them as a reader would allow it. */
import type { Page, Target } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { openOwnPage } from '../../../tools/cli/browser/own-page.ts';
import { reloadInChromium } from './chromium-reload.ts';
import { runInFirefoxWindow } from './firefox-window.ts';
import { withinLimit } from './within-limit.ts';

/** Lets the extension into private windows, which reloads it, and opens such a window. */
export function openPrivateWindow(running: RunningBrowser): Promise<Page> {
  return running.name === 'chromium' ? inChromium(running) : inFirefox(running);
}

async function inChromium(running: RunningBrowser): Promise<Page> {
  await reloadInChromium(running, (page, id) =>
    page.evaluate(async (extensionId) => {
      const { developerPrivate } = chrome;
      // Without it, an unpacked extension is not loaded again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, id),
  );
  // A driver’s own contexts are not the profile of private windows: the worker may not inject there.
  const before = new Set(running.browser.targets());
  const own = await openOwnPage(running, 'icons/icon-16.png');
  await own.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
  const isNew = (one: Target): boolean =>
    !before.has(one) && one.type() === 'page' && one.url() === 'about:blank';
  const target = await withinLimit('the private tab', running.browser.waitForTarget(isNew));
  await own.close();
  return target.asPage();
}

async function inFirefox(running: RunningBrowser): Promise<Page> {
  await runInFirefoxWindow(
    running,
    `const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { AddonManager } = ChromeUtils.importESModule(
      'resource://gre/modules/AddonManager.sys.mjs',
    );
    const permissions = ['internal:privateBrowsingAllowed'];
    await ExtensionPermissions.add(extension.id, { permissions, origins: [], data_collection: [] });
    await (await AddonManager.getAddonByID(extension.id)).reload();`,
  );
  await runInFirefoxWindow(
    running,
    `const opened = OpenBrowserWindow({ private: true });
    await new Promise((done) => opened.addEventListener('load', done, { once: true }));
    // The window's first page, while it is loading, would cancel the requested one.
    const { selectedBrowser } = opened.gBrowser;
    const isAtRest = () =>
      selectedBrowser.currentURI.spec === 'about:privatebrowsing' &&
      !selectedBrowser.webProgress.isLoadingDocument;
    while (!isAtRest()) await new Promise((done) => opened.setTimeout(done, 10));`,
  );
  // Another tab may have come meanwhile.
  const isPrivate = (one: Target): boolean => one.url() === 'about:privatebrowsing';
  const target = await withinLimit('the private tab', running.browser.waitForTarget(isPrivate));
  const page = await target.page();
  if (!page) throw new Error('The private window has no page');
  return page;
}

declare const chrome: {
  readonly windows: { create(settings: object): Promise<unknown> };
  readonly developerPrivate: {
    updateProfileConfiguration(settings: object): Promise<void>;
    updateExtensionConfiguration(settings: object): Promise<void>;
  };
};
