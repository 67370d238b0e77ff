import { afterAll, beforeAll, describe, it } from 'vitest';
import type { RunningBrowser } from '../../src/cli/browser/launch-browser.ts';
import { openPage } from '../../src/cli/browser/open-page.ts';
import { browsersFor } from './harness/browsers.ts';
import { expectedMarks } from './harness/expected-marks.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { openExtensionStorage } from './harness/extension-storage.ts';
import { expectMarked } from './harness/reader.ts';
import { realPages, serveRealPage } from './harness/real-pages.ts';
import { openToolbarPopup } from './harness/toolbar-button.ts';

const unlisted = realPages.filter(({ isListed }) => !isListed);

describe.each(browsersFor('chromium'))('a page of an unlisted site in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterAll(() => running?.close());

  it.each(unlisted)('$file is marked once, exactly as annotate reads it', async (real) => {
    const { page } = await openPage(running, serveRealPage(real));
    const expected = await expectedMarks(page);
    const storage = await openExtensionStorage(running);
    const popup = await openToolbarPopup(running, storage, page);
    await popup.waitForSelector('.reason[data-reason="unlisted"]', { timeout: 10_000 });
    await popup.locator('.once').click();
    await popup.waitForSelector(`.reason:is([data-reason="once"], [data-reason="nothing-found"])`);
    await popup.close().catch(() => {});
    await page.bringToFront();
    await expectMarked(
      page,
      expected.map(({ surface }) => surface),
    );
    await page.close();
  });
});
