/** Finds a Chromium or Firefox that is already on this machine. */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, Cache } from '@puppeteer/browsers';

/** The supported browsers. */
export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
/** One of `BROWSER_NAMES`. */
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** The environment variables for a browser's executable, which take precedence. */
export const PATH_VARIABLE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

/** Where Puppeteer keeps the browsers that it was asked to download. */
const downloadFolder = join(homedir(), '.cache', 'puppeteer');

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/firefox'];

const MAC_APPS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/**
 * The path of the browser's executable, or undefined if there is none.
 * @throws Error if the environment names an executable that does not exist: a silent fallback
 * would run another browser than the one asked for
 */
export function findBrowser(
  name: BrowserName,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const variable = PATH_VARIABLE[name];
  const named = env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`${variable} names “${named}”, which is not an executable file`);
  }
  return [...usualPlaces(name, env), ...downloaded(name)].find(isExecutable);
}

/** The paths where this platform's package managers and installers put the browser. */
export function usualPlaces(
  name: BrowserName,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']];
    return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS[name].map((p) => join(root, p)) : []));
  }
  const folders = [...FOLDERS, ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  const onPath = COMMANDS[name].flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
  if (platform !== 'darwin') return onPath;
  const apps = ['/Applications', join(homedir(), 'Applications')];
  return [...MAC_APPS[name].flatMap((app) => apps.map((folder) => join(folder, app))), ...onPath];
}

function downloaded(name: BrowserName): string[] {
  const kind = name === 'chromium' ? [Browser.CHROME, Browser.CHROMIUM] : [Browser.FIREFOX];
  const installed = new Cache(downloadFolder).getInstalledBrowsers();
  const own = installed
    .filter((one) => kind.includes(one.browser))
    .map((one) => one.executablePath);
  // Playwright's Firefox is patched and cannot load extensions this way; its Chromium can.
  return name === 'chromium' ? [...own, ...playwrightChromiums()] : own;
}

function playwrightChromiums(): string[] {
  const cache = join(homedir(), '.cache', 'ms-playwright');
  const builds = listFolder(cache).filter((entry) => /^chromium-\d+$/.test(entry));
  return builds.flatMap((build) =>
    listFolder(join(cache, build)).map((folder) => join(cache, build, folder, 'chrome')),
  );
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
