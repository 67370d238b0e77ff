import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { changingPages } from './fixtures/changing-pages.ts';
import { roughPages } from './fixtures/rough-pages.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { markedTexts, openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

describe.each(browsersFor('firefox'))('marks keep up in %s with', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterAll(() => running?.close());

  it.each([...changingPages, ...roughPages])('$name', async ({ body, marked, steps }) => {
    const { page, errors } = await openMarked(running, newsPage(body), marked);
    for (const { what, act, marked: expected } of steps) {
      await page.evaluate(act);
      await expect.poll(() => markedTexts(page), { message: what }).toEqual(expected);
    }
    expect(errors).toEqual([]);
    await page.close();
  });
});
