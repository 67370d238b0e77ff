/** A live page that changes all the time, and what the extension's scripts take of it. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { serveLocally } from '../harness/local-server.ts';
import { type ScriptClock, startScriptClock } from './chromium-script-time.ts';

/** Changes that the page makes in a second. */
export const CHANGES_PER_SECOND = 100;

declare global {
  interface Window {
    /** How many changes the page has made. */
    tickerChanges?: number;
  }
}

/** What a stretch of the ticker has cost. */
export interface TickerCost {
  /** ms of the extension's scripts. */
  readonly ours: number;
  /** ms in all. */
  readonly all: number;
  /** Changes that the page made in that time. */
  readonly changes: number;
  /** Names marked at its end. */
  readonly marked: number;
}

/** A tab with the ticker in it. */
export interface Ticker {
  /** Runs the page until it has made the given number of changes, and returns their cost. */
  watch(changes: number): Promise<TickerCost>;
  close(): Promise<void>;
}

/** Opens the ticker: of the changes, half are prices, the rest news on top and corrections. */
export async function openTicker(running: RunningBrowser): Promise<Ticker> {
  const server = await serveLocally(() => ({ body: tickerPage() }));
  const page = await running.browser.newPage();
  await page.goto(server.extended);
  await page.waitForFunction(() => CSS.highlights.has('sl-name'), { polling: 'raf' });
  await page.evaluate(runTicker, CHANGES_PER_SECOND);
  return {
    watch: async (changes) => {
      const clock: ScriptClock = await startScriptClock(page, running.extensionOrigin!);
      const before = await changesOf(page);
      await page.waitForFunction(
        (end) => window.tickerChanges! >= end,
        { timeout: 0 },
        before + changes,
      );
      const { ours, all } = await clock.stop();
      const marked = await page.evaluate(() => CSS.highlights.get('sl-name')?.size ?? 0);
      return { ours, all, changes: (await changesOf(page)) - before, marked };
    },
    close: async () => {
      await page.close();
      await server.close();
    },
  };
}

function changesOf(page: Page): Promise<number> {
  return page.evaluate(() => window.tickerChanges!);
}

/** A story with names, a list of news and a table of prices. */
function tickerPage(): string {
  const story = Array.from(
    { length: 300 },
    (_, i) =>
      `<p>In paragraph ${i} of the story Boris Nemtsov <b>spoke in Minsk</b> once more.</p>`,
  );
  const cells = Array.from({ length: 200 }, (_, i) => `<td>${i} EUR</td>`);
  return `<!doctype html><html lang="en"><title>Live</title><ol id="news"></ol>
    <table><tr>${cells.join('')}</table>${story.join('')}`;
}

/**
 * Runs in the page: keeps up with the clock, however late its timers come. It names no function of
 * its own: what compiles the commands would have it call something that the page does not have.
 */
function runTicker(changesPerSecond: number): void {
  const names = ['Alexander Lukashenko', 'Vladimir Putin', 'Somebody', 'Nobody', 'Natalya Radina'];
  const news = document.getElementById('news')!;
  const prices = [...document.querySelectorAll('td')].map((cell) => cell.firstChild as Text);
  window.tickerChanges = 0;
  const begun = performance.now();
  setInterval(() => {
    const due = ((performance.now() - begun) / 1000) * changesPerSecond;
    for (; window.tickerChanges! < due; window.tickerChanges!++) {
      const i = window.tickerChanges!;
      const said = `${names[i % names.length]} at ${i}`;
      const latest = news.firstElementChild?.firstChild as Text | undefined;
      if (i % 2) prices[i % prices.length]!.data = `${i} EUR`;
      else if (i % 4 && latest) latest.data = `Correction: ${said}`;
      else {
        news.prepend(Object.assign(document.createElement('li'), { textContent: said }));
        if (news.children.length > 50) news.lastElementChild!.remove();
      }
    }
  }, 1000 / changesPerSecond);
}
