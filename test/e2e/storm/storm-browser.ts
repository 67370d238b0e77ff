/** Storms over pages, and what is marked afterwards. */
import type { Page } from 'puppeteer-core';
import { findOrInstallBrowser } from '../../../tools/cli/browser/install-browser.ts';
import { launchBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import type { ServedDocument } from '../../../tools/cli/browser/open-page.ts';
import type { BrowserName } from '../../../tools/cli/browsers.ts';
import { openIsolated } from '../../../tools/bench/browser/bench-browser.ts';
import { bundleForPage } from '../harness/bundle.ts';
import type { Marks } from './in-page/main.ts';

/** Changes in a storm, by default. */
export const CHANGES = 500;
const BLANK = '<!doctype html><title>Fresh</title>';
/** Maximum wait for marks (ms): text hidden by style is checked only once a second. */
const MAX_WAIT_FOR_MARKS_MS = 6_000;

/** The marks of a page that went through a storm, and of a fresh load of what became of it. */
export interface Outcome {
  readonly stormed: Marks;
  readonly fresh: Marks;
}

/** A bare browser that storms can be let loose in; the engine runs in the pages' own world. */
export interface StormBrowser {
  weather(document: ServedDocument, seed: number, changes?: number): Promise<Outcome>;
  close(): Promise<void>;
}

/** Starts the browser, headless. */
export async function startStormBrowser(browser: BrowserName): Promise<StormBrowser> {
  const executablePath = await findOrInstallBrowser(browser);
  const script = await bundleForPage(new URL('./in-page/main.ts', import.meta.url));
  const running = await launchBrowser({ browser, executablePath, headless: true });
  const open = async (document: ServedDocument): Promise<Page> => {
    const page = await openIsolated(running.browser, document);
    await page.evaluate(script);
    return page;
  };
  // One tab shows all of the fresh loads: a new tab for each would take longer than the load.
  const blank = { url: 'https://fresh.example/', contentType: 'text/html', body: BLANK };
  const fresh = await open(blank);
  return {
    weather: async (document, seed, changes = CHANGES) => {
      const stormed = await open(document);
      await stormed.evaluate((number) => window.sidelightStorm!.start(number), seed);
      const tree = await stormed.evaluate(
        (number, count) => window.sidelightStorm!.storm(number, count),
        seed,
        changes,
      );
      await fresh.bringToFront();
      await fresh.evaluate((final) => window.sidelightStorm!.startOn(final), tree);
      let expected = await marksOf(fresh);
      await stormed.bringToFront();
      const marks = await marksLike(stormed, expected);
      // What the fresh load showed late counts as well: a transition may take its second.
      if (!isSame(marks, expected)) {
        await fresh.bringToFront();
        expected = await marksLike(fresh, marks);
      }
      await stormed.close();
      return { stormed: marks, fresh: expected };
    },
    close: () => running.close(),
  };
}

function marksOf(page: Page): Promise<Marks> {
  return page.evaluate(() => window.sidelightStorm!.marks());
}

/** The page's marks: once they are the expected ones, or after all patience. */
async function marksLike(page: Page, expected: Marks): Promise<Marks> {
  let marks = await marksOf(page);
  for (
    const end = Date.now() + MAX_WAIT_FOR_MARKS_MS;
    !isSame(marks, expected) && Date.now() < end;
  )
    marks = await marksOf(page);
  return marks;
}

function isSame(these: Marks, those: Marks): boolean {
  return JSON.stringify(these) === JSON.stringify(those);
}
