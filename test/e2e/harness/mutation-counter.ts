/** Counts what a page sees changing in its own DOM. */
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    seenMutations?: number;
  }
}

/** Runs in the page before anything else: counts every mutation from the end of parsing on. */
export function countMutations(): void {
  window.seenMutations = 0;
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      window.seenMutations! += records.length;
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}

/** The number of mutations so far; undefined if the counter does not run. */
export function readMutationCount(page: Page): Promise<number | undefined> {
  return page.evaluate(() => window.seenMutations);
}
