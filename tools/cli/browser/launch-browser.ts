/** Starts a browser with the extension, in a fresh profile by default. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from '../browsers.ts';

/** How to start a browser. */
export interface LaunchSettings {
  readonly browser: BrowserName;
  readonly executablePath: string;
  /** A built extension; without it the browser has none. */
  readonly extensionDir?: string;
  readonly headless: boolean;
  /** `host:port` of an HTTP proxy that every request not answered by the test goes to. */
  readonly proxy?: string;
  /** A folder to keep the profile in for another start; without it the profile is deleted. */
  readonly profile?: string;
  /**
   * Leaves tabs and pages without the browser’s tools, as readers have them: Chromium prerenders
   * nothing that its tools look at. The driver then reaches workers alone. Chromium only.
   */
  readonly pagesAlone?: boolean;
  /** The language of the extension’s messages, such as `de`; Chromium only. */
  readonly language?: string;
  /** The folder of the user, in which Firefox looks for what an organisation has set; Firefox only. */
  readonly home?: string;
  /** Further preferences; Firefox only. */
  readonly prefs?: Readonly<Record<string, unknown>>;
}

/** A running browser; `close` ends it and deletes its profile, unless a folder was given for it. */
export interface RunningBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`; undefined without the extension. */
  readonly extensionOrigin: string | undefined;
  close(): Promise<void>;
}

/** Size of the page area in a headless browser, in CSS px. */
export const VIEWPORT = { width: 1280, height: 900 } as const;

const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser; rejects with the error of the browser's driver. */
export function launchBrowser(settings: LaunchSettings): Promise<RunningBrowser> {
  return settings.browser === 'chromium' ? launchChromium(settings) : launchFirefox(settings);
}

async function launchChromium(settings: LaunchSettings): Promise<RunningBrowser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: settings.executablePath,
    headless: settings.headless,
    defaultViewport: settings.headless ? VIEWPORT : null,
    pipe: true,
    enableExtensions: true,
    ...(settings.profile && { userDataDir: settings.profile }),
    ...(settings.pagesAlone && {
      waitForInitialPage: false,
      targetFilter: (target) => !['tab', 'page'].includes(target.type()),
    }),
    args: [
      ...CHROMIUM_ARGS,
      ...(cannotSandbox() ? ['--no-sandbox'] : []),
      ...(settings.proxy ? [`--proxy-server=${settings.proxy}`] : []),
      ...(settings.language ? [`--lang=${settings.language}`] : []),
    ],
  });
  const id = settings.extensionDir && (await browser.installExtension(settings.extensionDir));
  return running(settings, browser, id && `chrome-extension://${id}`);
}

async function launchFirefox(settings: LaunchSettings): Promise<RunningBrowser> {
  // Firefox gives each installation a random UUID as the hostname of its pages, unless one is set.
  const uuid = randomUUID();
  const dir = settings.extensionDir;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: settings.executablePath,
    headless: settings.headless,
    defaultViewport: settings.headless ? VIEWPORT : null,
    args: ['--remote-allow-system-access'],
    ...(settings.home && { env: { ...process.env, HOME: settings.home } }),
    ...(settings.profile && { userDataDir: settings.profile }),
    extraPrefsFirefox: {
      // Only one tab is used at a time; a process for each would be wasteful.
      ...(settings.headless && { 'dom.ipc.processCount': 1 }),
      // Otherwise Firefox logs at random times that it delays reports of a page's policy.
      'security.csp.reporting.limit.count': 0,
      ...(dir && { 'extensions.webextensions.uuids': JSON.stringify({ [addonId(dir)]: uuid }) }),
      ...(settings.proxy && proxyPrefs(settings.proxy)),
      ...settings.prefs,
    },
  });
  if (dir) await browser.installExtension(dir);
  return running(settings, browser, dir && `moz-extension://${uuid}`);
}

function running(
  settings: LaunchSettings,
  browser: Browser,
  extensionOrigin: string | undefined,
): RunningBrowser {
  return { name: settings.browser, browser, extensionOrigin, close: () => browser.close() };
}

// Chromium's sandbox refuses to start as root and in most containers.
function cannotSandbox(): boolean {
  return process.getuid?.() === 0 || Boolean(process.env['CI']);
}

function addonId(extensionDir: string): string {
  const path = join(extensionDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${path}: browser_specific_settings.gecko.id is missing`);
  return id;
}

function proxyPrefs(proxy: string): Record<string, unknown> {
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
  };
}
