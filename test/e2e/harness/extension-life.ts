/** What happens to an extension in the course of time: its worker is stopped, it is updated. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningBrowser } from '../../../src/cli/browser/launch-browser.ts';
import { runInFirefoxWindow } from './firefox-window.ts';

/** Folders that a test may change, removed with `remove`. */
export interface OwnFolders {
  /** A copy of a build. */
  readonly extensionDir: string;
  /** An empty folder for a browser's profile. */
  readonly profile: string;
  remove(): void;
}

/** Makes the folders. @param built the build to copy */
export function ownFolders(built: string): OwnFolders {
  const folder = mkdtempSync(join(tmpdir(), 'extension-life-'));
  const extensionDir = join(folder, 'extension');
  cpSync(built, extensionDir, { recursive: true });
  return {
    extensionDir,
    profile: join(folder, 'profile'),
    // A browser that has just ended may still be writing.
    remove: () => rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 100 }),
  };
}

/** Ends the worker, as the browser does with one that has nothing to do. */
export async function stopWorker(running: RunningBrowser): Promise<void> {
  if (running.name === 'firefox')
    return runInFirefoxWindow(running, 'await extension.terminateBackground();');
  const target = await running.browser.waitForTarget((one) => one.type() === 'service_worker');
  const ended = new Promise<void>((resolve) => {
    running.browser.on('targetdestroyed', (one) => one === target && resolve());
  });
  await (await target.worker())?.close();
  return ended;
}

/** Gives the browser a later version of an unpacked extension, from the folder of the one before. */
export async function updateExtension(
  running: RunningBrowser,
  extensionDir: string,
): Promise<void> {
  const path = join(extensionDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, version: '999.0.0' }));
  if (running.name === 'firefox') {
    await running.browser.installExtension(extensionDir);
    return;
  }
  const page = await running.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome;
    // Without it, an unpacked extension is neither updated nor there after a restart.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, new URL(running.extensionOrigin!).host);
  await page.close();
}

declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(settings: object): Promise<void>;
    reload(id: string, options: object): Promise<void>;
  };
};
