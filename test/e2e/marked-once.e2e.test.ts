import { afterAll, beforeAll, describe, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { browsersFor } from './harness/browsers.ts';
import { expectedMarks } from './harness/expected-marks.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { expectMarked } from './harness/reader.ts';
import { realPages, serveRealPage } from './harness/real-pages.ts';
import { markOnce } from './harness/toolbar-button.ts';

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
    await markOnce(running, page);
    await expectMarked(
      page,
      expected.map(({ surface }) => surface),
    );
    await page.close();
  });
});
