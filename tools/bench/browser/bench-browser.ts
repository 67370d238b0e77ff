/** Browsers without the extension, with pages that the benchmark can control. */
import type { Page } from 'puppeteer-core';
import { findOrInstallBrowser } from '../../cli/browser/install-browser.ts';
import { launchBrowser } from '../../cli/browser/launch-browser.ts';
import type { ServedDocument } from '../../cli/browser/open-page.ts';
import type { BrowserName } from '../../cli/browsers.ts';
import { bundleForPage } from '../../../test/e2e/harness/bundle.ts';
import { serveOnly } from './serve-only.ts';

/** A browser without the extension; its pages have the engine and its competitors as one script. */
export interface BenchBrowser {
  readonly name: BrowserName;
  /** Opens the document in a new tab with its scripts blocked, ready for the benchmark. */
  open(document: ServedDocument): Promise<Page>;
  /** The same in a new browser context, where nothing is warm. */
  openCold(document: ServedDocument): Promise<{ page: Page; close(): Promise<void> }>;
  close(): Promise<void>;
}

/**
 * Sent with every document: being isolated from other origins makes the page's clock precise (5 µs
 * in Chromium, 20 µs in Firefox; else 100 µs and 1 ms).
 */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Starts the browser, headless. */
export async function startBenchBrowser(name: BrowserName): Promise<BenchBrowser> {
  const executablePath = await findOrInstallBrowser(name);
  const script = await bundleForPage(new URL('./in-page/main.ts', import.meta.url));
  const running = await launchBrowser({ browser: name, executablePath, headless: true });
  const open = async (tabs: { newPage(): Promise<Page> }, document: ServedDocument) => {
    const page = await openIsolated(tabs, document);
    await page.evaluate(script);
    return page;
  };
  return {
    name,
    open: (document) => open(running.browser, document),
    openCold: async (document) => {
      const context = await running.browser.createBrowserContext();
      return { page: await open(context, document), close: () => context.close() };
    },
    close: () => running.close(),
  };
}

/**
 * Opens the document in a new tab, isolated and with its scripts blocked, and waits until it is
 * loaded. Everything else that it asks for is refused. `beforeScripts` runs first in the page.
 */
export async function openIsolated(
  tabs: { newPage(): Promise<Page> },
  document: ServedDocument,
  beforeScripts?: () => void,
): Promise<Page> {
  const page = await tabs.newPage();
  page.setDefaultTimeout(30_000);
  await serveOnly(page, document, ISOLATED);
  if (beforeScripts) await page.evaluateOnNewDocument(beforeScripts);
  await page.goto(document.url, { waitUntil: 'load' });
  if (!(await page.evaluate(() => crossOriginIsolated)))
    throw new Error(`${document.url}: the page is not isolated, its clock is too coarse`);
  return page;
}

/** Maximum wait for marks (ms): in Firefox, marks far from the view are never registered. */
const MAX_WAIT_FOR_MARKS_MS = 15_000;

/**
 * Brings the page to the front and waits until the extension has marked something in it; false if it
 * does not. Chromium registers marks far from the view only for a moment; then the performance mark
 * of the extension shows that they were there.
 */
export async function untilMarked(page: Page): Promise<boolean> {
  await page.bringToFront();
  return page.evaluate(async (patience) => {
    const end = performance.now() + patience;
    while (
      !CSS.highlights.has('sl-name') &&
      performance.getEntriesByName('bench-mark').length === 0
    ) {
      if (performance.now() > end) return false;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return true;
  }, MAX_WAIT_FOR_MARKS_MS);
}
