import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSharedPage, sharedPages } from './harness/shared-pages.ts';
import { startStormBrowser, type StormBrowser } from './storm/storm-browser.ts';

const pages = typeof sharedPages === 'string' ? [] : sharedPages;
if (typeof sharedPages === 'string') console.warn(`Storms are skipped: ${sharedPages}`);

// Fifty storms in all: one over each page, the rest over those that load fast, a third in Firefox.
const small = pages.filter(({ file }) =>
  /^(de-bundes|de-dw|de-jungle|en-abc|ru-komm|ru-ukr|ru-win|pl-)/.test(file),
);
const storms = [...pages, ...small, ...small, ...small, ...small]
  .slice(0, 50)
  .map((shared, seed) => ({ shared, seed, file: shared.file }));
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

  it.skipIf(chosen.length === 0).each(chosen)(
    '$file with seed $seed is marked as if it were loaded afresh',
    async ({ shared, seed }) => {
      const { stormed, fresh } = await browser.weather(serveSharedPage(shared), seed);
      expect([...stormed.errors, ...fresh.errors]).toEqual([]);
      expect(fresh.known.length).toBeGreaterThan(0);
      expect(stormed.known).toEqual(fresh.known);
      expect(stormed.stale).toEqual([]);
    },
  );
});
