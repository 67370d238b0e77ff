import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFull } from './harness/browsers.ts';
import { collectedPages, ownRealPages, serveRealPage } from './harness/real-pages.ts';
import { startStormBrowser, type StormBrowser } from './storm/storm-browser.ts';

// Over every third page of our own, and some of the collection that load fast; with `npm run
// test:full`, over each page, and fifty over the collection. A third is in Firefox.
const small = collectedPages.filter(({ file }) =>
  /^(de-bundes|de-dw|de-jungle|en-abc|ru-komm|ru-ukr|ru-win|pl-)/.test(file),
);
const collected = isFull
  ? [...collectedPages, ...small, ...small, ...small, ...small].slice(0, 50)
  : small.slice(0, 4);
const own = isFull ? ownRealPages : ownRealPages.filter((_, index) => index % 3 === 0);
const storms = [own, collected].flatMap((pages) =>
  pages.map((real, seed) => ({ real, seed, file: real.file })),
);
const inFirefox = ({ seed }: { seed: number }): boolean => seed % 3 === 1;

describe.each([
  ['chromium', storms.filter((one) => !inFirefox(one))],
  ['firefox', storms.filter(inFirefox)],
] as const)('after a storm in %s', (name, chosen) => {
  let browser: StormBrowser;
  beforeAll(async () => {
    browser = await startStormBrowser(name);
  });
  afterAll(() => browser?.close());

  it.each(chosen)(
    '$file with seed $seed is marked as if it were loaded afresh',
    async ({ real, seed }) => {
      const { stormed, fresh } = await browser.weather(serveRealPage(real), seed);
      expect([...stormed.errors, ...fresh.errors]).toEqual([]);
      expect(fresh.known.length).toBeGreaterThan(0);
      expect(stormed.known).toEqual(fresh.known);
      expect(stormed.stale).toEqual([]);
    },
  );
});
