/** The life of an installed extension: its browser restarts, and it is updated. */
import { randomUUID } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from '../../../tools/cli/browser/install-browser.ts';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import type { BrowserName } from '../../../tools/cli/browsers.ts';
import { reloadInChromium } from './chromium-reload.ts';
import { launchWithExtension } from './extension-browser.ts';
import { runInFirefoxWindow } from './firefox-window.ts';
import { launchWatched } from './network-watch.ts';

/** An extension that is installed permanently: it and its stored data survive a restart. */
export interface LastingExtension {
  /** Starts the browser; the first time, the extension is installed. */
  launch(): Promise<RunningBrowser>;
  /** Gives the running browser a later version, of another build. */
  update(running: RunningBrowser): Promise<void>;
  /** Switches it off, or on again. */
  setEnabled(running: RunningBrowser, isEnabled: boolean): Promise<void>;
  uninstall(running: RunningBrowser): Promise<void>;
  /** Where it is installed from; Chromium reads the stages of the content script there. */
  readonly folder: string;
  /** Removes the profile. */
  remove(): void;
}

type Life = Omit<LastingExtension, 'folder' | 'remove'>;

/** @param built the build that a copy of is installed */
export function lastingExtension(name: BrowserName, built: string): LastingExtension {
  const folder = mkdtempSync(join(tmpdir(), 'extension-life-'));
  const extensionDir = join(folder, 'extension');
  const profile = join(folder, 'profile');
  cpSync(built, extensionDir, { recursive: true });
  mkdirSync(profile);
  const life = name === 'chromium' ? inChromium : inFirefox;
  return {
    ...life(extensionDir, profile),
    folder: extensionDir,
    // A browser that has just ended may still be writing.
    remove: () => rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 100 }),
  };
}

function inChromium(extensionDir: string, profile: string): Life {
  let extensionOrigin: string | undefined;
  return {
    launch: async () => {
      if (extensionOrigin !== undefined) {
        const restarted = await launchWatched({ ...(await base('chromium')), profile });
        return { ...restarted, extensionOrigin };
      }
      const running = await launchWithExtension('chromium', { extensionDir, profile });
      ({ extensionOrigin } = running);
      const page = await running.browser.newPage();
      await page.goto('chrome://extensions');
      // Without it, an unpacked extension is neither updated nor there after a restart.
      await page.evaluate(() =>
        chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
      );
      await page.close();
      return running;
    },
    update: async (running) => {
      raiseVersion(extensionDir);
      await reloadInChromium(running, (page, id) =>
        page.evaluate((own) => chrome.developerPrivate.reload(own, { failQuietly: true }), id),
      );
    },
    setEnabled: async (running, isEnabled) => {
      const page = await running.browser.newPage();
      await page.goto('chrome://extensions');
      const id = new URL(running.extensionOrigin!).host;
      await page.evaluate((own, isOn) => chrome.management.setEnabled(own, isOn), id, isEnabled);
      await page.close();
    },
    uninstall: (running) =>
      running.browser.uninstallExtension(new URL(running.extensionOrigin!).host),
  };
}

function inFirefox(extensionDir: string, profile: string): Life {
  const uuid = randomUUID();
  const { id } = (
    JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } };
    }
  ).browser_specific_settings.gecko;
  const prefs = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'xpinstall.signatures.required': false,
  };
  let isInstalled = false;
  const install = (running: RunningBrowser): Promise<void> =>
    runInFirefoxWindow(running, installing(extensionDir, `${extensionDir}.xpi`));
  return {
    launch: async () => {
      const settings = { ...(await base('firefox')), profile, prefs };
      const running = {
        ...(await launchWatched(settings)),
        extensionOrigin: `moz-extension://${uuid}`,
      };
      if (!isInstalled) await install(running);
      isInstalled = true;
      return running;
    },
    update: (running) => {
      raiseVersion(extensionDir);
      return install(running);
    },
    setEnabled: (running, isEnabled) =>
      runInFirefoxWindow(
        running,
        `${addon(id)} await addon.${isEnabled ? 'enable' : 'disable'}();`,
      ),
    uninstall: (running) => runInFirefoxWindow(running, `${addon(id)} await addon.uninstall();`),
  };
}

async function base(browser: BrowserName) {
  return { browser, executablePath: await findOrInstallBrowser(browser), headless: true };
}

/** Packs a folder and installs it, as Firefox does with a file that a reader opens in it. */
function installing(folder: string, xpi: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return `
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const file = Components.Constructor('@mozilla.org/file/local;1', 'nsIFile', 'initWithPath');
    const zip = Components.Constructor('@mozilla.org/zipwriter;1', 'nsIZipWriter')();
    const WRITE_CREATE_TRUNCATE = 0x02 | 0x08 | 0x20;
    zip.open(file(${JSON.stringify(xpi)}), WRITE_CREATE_TRUNCATE);
    for (const path of ${JSON.stringify(files)})
      zip.addEntryFile(path, 6, file(${JSON.stringify(folder)} + '/' + path), false);
    zip.close();
    const install = await AddonManager.getInstallForFile(file(${JSON.stringify(xpi)}));
    await install.install();`;
}

/** Finds an add-on in Firefox's window. */
function addon(id: string): string {
  return `
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});`;
}

function raiseVersion(extensionDir: string): void {
  const path = join(extensionDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, version: '999.0.0' }));
  for (const file of readdirSync(extensionDir, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.js')) becomeOtherBuild(join(extensionDir, file));
}

/** Makes a script one of another build. Throws if it is a stage and names no build. */
export function becomeOtherBuild(script: string): void {
  const text = readFileSync(script, 'utf8');
  // See `tools/build/build-id.ts`.
  const other = text.replaceAll(/(?<=["'`])[\da-f]{16}(?=["'`])/g, (id) =>
    [...id].reverse().join(''),
  );
  if (other === text && script.endsWith('-main.js'))
    throw new Error(`${script} names no build; expected 16 hexadecimal digits`);
  if (other !== text) writeFileSync(script, other);
}

declare const chrome: {
  readonly management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
  readonly developerPrivate: {
    updateProfileConfiguration(settings: object): Promise<void>;
    reload(id: string, options: object): Promise<void>;
  };
};
