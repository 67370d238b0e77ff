/** `npm start`: shows the extension at work on the sample article or on a saved page. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findOrInstallBrowser } from './browser/install-browser.ts';
import { launchBrowser, type RunningBrowser } from './browser/launch-browser.ts';
import { type ServedDocument, openPage } from './browser/open-page.ts';
import { buildExtension } from './build-extension.ts';
import { bundledPack } from './annotate-text.ts';
import { givenPacks, packFolders } from './given-packs.ts';
import { runCommand } from './options.ts';
import { describeReport, reportOnPage } from './page-report.ts';
import { serveSample } from './sample-server.ts';
import { readSavedPage } from './saved-page.ts';
import { parseStartOptions, START_USAGE, type StartOptions } from './start-options.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function main(): Promise<void> {
  const options = parseStartOptions(process.argv.slice(2));
  if (options.help) return void console.log(START_USAGE);
  const saved = options.file ? readSavedPage(options.file, options.url) : undefined;
  const packs = packFolders(options.packs);
  const window = hasDisplay() && !options.headless;
  const executablePath = await findOrInstallBrowser(options.browser);
  const extensionDir = await buildExtension(root, options.browser, packs);
  const running = await launchBrowser({
    browser: options.browser,
    executablePath,
    extensionDir,
    headless: !window,
  });
  try {
    if (saved) await showSavedPage(running, saved, options, window);
    else await showSample(running, options, window);
  } finally {
    await running.close();
  }
}

async function showSample(running: RunningBrowser, options: StartOptions, window: boolean) {
  const server = await serveSample(join(root, 'assets/sample/article.html'));
  try {
    const page = await running.browser.newPage();
    await page.goto(server.url, { waitUntil: 'domcontentloaded' });
    await show(running, page, options, window);
  } finally {
    await server.close();
  }
}

async function showSavedPage(
  running: RunningBrowser,
  saved: ServedDocument,
  options: StartOptions,
  window: boolean,
) {
  // Many scripts of a saved page cannot be loaded, and the others would break it without them.
  const headers = { 'content-security-policy': "script-src 'none'" };
  const { page } = await openPage(running, { ...saved, headers });
  await show(running, page, options, window);
}

async function show(
  running: RunningBrowser,
  page: Page,
  options: StartOptions,
  window: boolean,
): Promise<void> {
  if (window && !options.json) {
    await closeOtherTabs(running, page);
    console.log(`${page.url()} is open in ${options.browser}. Close the browser to end.`);
    return new Promise((resolve) => running.browser.once('disconnected', () => resolve()));
  }
  const folder = join(root, 'test/output/start', options.browser);
  const report = await reportOnPage(running, page, folder, () => [
    bundledPack(),
    ...(options.packs.length > 0 ? givenPacks(options.packs) : []),
  ]);
  console.log(options.json ? JSON.stringify(report) : describeReport(report));
}

// The browser starts with an empty tab.
async function closeOtherTabs(running: RunningBrowser, page: Page): Promise<void> {
  const others = (await running.browser.pages()).filter((one) => one !== page);
  await Promise.all(others.map((one) => one.close()));
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

await runCommand(START_USAGE, main);
