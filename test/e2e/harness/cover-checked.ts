import type { Page } from 'puppeteer-core';

/**
 * Waits until the browser has looked twice at what covers the elements of a page: it reports that at
 * intervals (100 ms), and an element of the test's own, that comes and goes, is told at the same ones.
 */
export async function coverChecked(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const own = document.createElement('i');
    own.style.cssText = 'position: fixed; left: 0; top: 0; width: 1px; height: 1px';
    document.body.append(own);
    let told = (_isSeen: boolean): void => {};
    // The same interval as in `watch-cover.ts`; where the browser does not look, it has none.
    const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    const observer = new IntersectionObserver((entries) => {
      told(entries.at(-1)!.isIntersecting);
    }, options);
    for (const isWanted of [true, false, true]) {
      own.style.display = isWanted ? 'block' : 'none';
      await new Promise<void>((resolve) => {
        told = (isSeen) => isSeen === isWanted && resolve();
        observer.observe(own);
      });
    }
    observer.disconnect();
    own.remove();
  });
}
