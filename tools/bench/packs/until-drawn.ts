import type { Page } from 'puppeteer-core';

/** Waits until the page has drawn what its scripts have put into it so far. */
export function untilDrawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
