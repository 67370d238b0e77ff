import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../src/cli/browser/launch-browser.ts';
import { openPage } from '../../src/cli/browser/open-page.ts';
import { waitForPopover } from '../../src/cli/browser/popover.ts';
import { BROWSER_NAMES } from '../../src/cli/browsers.ts';
import { expectedMarks } from './harness/expected-marks.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { clickMark, expectMarked, markedTexts, painted } from './harness/reader.ts';
import { newsPage, serveSharedPage, sharedPages } from './harness/shared-pages.ts';
import { pressToolbarButton } from './harness/toolbar-button.ts';

const unlisted = newsPage('<p>Boris Nemtsov and Vladimir Putin</p>', 'https://example.org/story');
const authority =
  typeof sharedPages === 'string'
    ? undefined
    : sharedPages.find(({ file }) => file.includes('bundespolizei'));

describe.each(BROWSER_NAMES)('the toolbar button in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await launchWithExtension(name);
  });
  afterAll(() => running?.close());

  it('marks the current page of a site that is not listed', async () => {
    const { page, errors } = await openPage(running, unlisted);
    await painted(page);
    expect(await markedTexts(page)).toEqual([]);
    await pressToolbarButton(running, page);
    await expectMarked(page, ['Boris Nemtsov', 'Vladimir Putin']);
    await clickMark(page, 0);
    expect((await waitForPopover(page)).entity).toBe('person/nemtsov');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('marks once, however often it is pressed', async () => {
    const { page } = await openPage(running, unlisted);
    await pressToolbarButton(running, page);
    await expectMarked(page, ['Boris Nemtsov', 'Vladimir Putin']);
    await pressToolbarButton(running, page);
    await clickMark(page, 1);
    await waitForPopover(page);
    expect(await markedTexts(page)).toEqual(['Boris Nemtsov', 'Vladimir Putin']);
    expect(await page.evaluate(() => document.querySelectorAll('sl-popover').length)).toBe(1);
    await page.close();
  });

  it('marks no other page', async () => {
    const { page } = await openPage(running, unlisted);
    await pressToolbarButton(running, page);
    await expectMarked(page, ['Boris Nemtsov', 'Vladimir Putin']);
    const other = await openPage(running, { ...unlisted, url: 'https://example.net/' });
    await painted(other.page);
    expect(await markedTexts(other.page)).toEqual([]);
    await Promise.all([page.close(), other.page.close()]);
  });

  it.skipIf(!authority)('marks a real page exactly as annotate reads it', async () => {
    const { page } = await openPage(running, serveSharedPage(authority!));
    const expected = await expectedMarks(page);
    await pressToolbarButton(running, page);
    await expectMarked(
      page,
      expected.map(({ surface }) => surface),
    );
    await page.close();
  });
});
