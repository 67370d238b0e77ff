/** Browsers for end-to-end tests: with a build of the extension, and bare. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from '../../../tools/cli/browser/install-browser.ts';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import type { BrowserName } from '../../../tools/cli/browsers.ts';
import { developmentBuild } from '../../../tools/cli/build-extension.ts';
import { workerReady } from './background-worker.ts';
import { openExtensionStorage } from './extension-storage.ts';
import { expectNothingKept } from './kept-data.ts';
import { launchWatched, type WatchedBrowser } from './network-watch.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts a headless browser with the extension in it; its requests are watched. */
export async function launchWithExtension(
  browser: BrowserName,
  settings: {
    readonly extensionDir?: string;
    readonly profile?: string;
    readonly language?: string;
    readonly home?: string;
    readonly prefs?: Readonly<Record<string, unknown>>;
  } = {},
): Promise<WatchedBrowser> {
  const extensionDir = settings.extensionDir ?? developmentBuild(root, browser);
  if (!existsSync(join(extensionDir, 'manifest.json')))
    throw new Error(`${extensionDir} is not built: run npm run build && npm run build:dev first`);
  const executablePath = await findOrInstallBrowser(browser);
  const running = await launchWatched({
    ...settings,
    browser,
    executablePath,
    extensionDir,
    headless: true,
  });
  // Chromium drops events before the worker has run once, and a test is faster than any reader.
  if (browser === 'chromium') await workerReady(running);
  return running;
}

const shared = new Map<string, Promise<WatchedBrowser>>();

/**
 * The browser shared by test files that leave only pages behind, because starting one takes longer
 * than many tests. Its `close` closes the pages, and rejects if the browser has made a request or
 * keeps data that are not allowed; the browser ends with the tests' process.
 */
export function sharedBrowser(name: BrowserName): Promise<RunningBrowser> {
  return share(`${name} with the extension`, () => launchWithExtension(name));
}

/** The same with the build that readers have, in which the popover's tree is closed. */
export function sharedProductionBrowser(name: BrowserName): Promise<RunningBrowser> {
  return share(`${name} with the production build`, async () => {
    const running = await launchWithExtension(name, { extensionDir: productionBuild(name) });
    // Opened later, the introduction would come to the front during the tests.
    const storage = await openExtensionStorage(running);
    while (!String(await storage.ownTabs()).includes('/welcome/')) await storage.activeTab();
    await storage.close();
    return running;
  });
}

/** The same without the extension, to compare with. */
export function sharedBareBrowser(name: BrowserName): Promise<RunningBrowser> {
  return share(`${name} bare`, async () =>
    launchWatched({
      browser: name,
      executablePath: await findOrInstallBrowser(name),
      headless: true,
    }),
  );
}

async function share(key: string, launch: () => Promise<WatchedBrowser>): Promise<RunningBrowser> {
  const launched = shared.get(key) ?? launch();
  shared.set(key, launched);
  const running = await launched;
  const first = (await running.browser.pages())[0];
  const closePages = async (): Promise<void> => {
    if (running.extensionOrigin) {
      const storage = await openExtensionStorage(running);
      await expectNothingKept(storage);
    }
    const pages = await running.browser.pages();
    await Promise.all(pages.filter((page) => page !== first).map((page) => page.close()));
    await running.expectNothingLeft();
  };
  return { ...running, close: closePages };
}

/** A folder of production builds. */
export function productionBuild(browser: BrowserName): string {
  return join(root, 'dist', browser === 'chromium' ? 'chrome' : 'firefox');
}
