import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { clickMark, openMarked, pressInPopover } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { storageBrowser, type StorageBrowser } from './harness/storage-browser.ts';

const story = newsPage('<p>Vladimir Putin spoke.</p>');

describe.each(browsersFor('firefox'))('from a card to the reader in %s', (name) => {
  let running: StorageBrowser;
  beforeAll(async () => {
    running = await storageBrowser(name);
  });
  afterEach(() => running.reset());
  afterAll(() => running?.close());

  it.each([
    ['a paragraph of the source', ['.note-place button'], '#essay=belarus-russia-2020/'],
    ['its entity', ['.menu-button', '.reader'], '#entity=belarus-russia-2020%3Aperson%2Fputin'],
  ])('%s opens in a tab', async (_, presses, hash) => {
    const { page, errors } = await openMarked(running, story, ['Vladimir Putin']);
    await clickMark(page, 0);
    await waitForPopover(page);
    for (const selector of presses) await pressInPopover(page, selector);
    await expect
      .poll(() => running.storage.ownTabs())
      .toContainEqual(expect.stringContaining(`/src/ui/reader/index.html${hash}`));
    expect(errors).toEqual([]);
    await page.close();
  });
});
