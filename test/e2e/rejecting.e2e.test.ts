import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { clickMark, expectMarked, openMarked, pressInPopover } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { storageBrowser, type StorageBrowser } from './harness/storage-browser.ts';

const NAMES = ['Vladimir Putin', 'Minsk', 'Vladimir Putin', 'Vladimir Putin'];
const WITHOUT_FIRST = NAMES.slice(1);
const story = newsPage(
  `<p>Vladimir Putin spoke in Minsk.</p><p>Then Vladimir Putin left.</p>
  <p>Nobody knew where Vladimir Putin went.</p>`,
);
const correction = { surface: 'vladimir putin', entityId: 'belarus-russia-2020:person/putin' };

describe.each(browsersFor('chromium'))('“Not this person” in %s', (name) => {
  let running: StorageBrowser;
  beforeAll(async () => {
    running = await storageBrowser(name);
  });
  afterEach(() => running.reset());
  afterAll(() => running?.close());

  const kept = async () => (await running.storage.dump('local'))['corrections'] ?? [];
  const reject = async (page: Page) => {
    await clickMark(page, 0);
    await waitForPopover(page);
    await pressInPopover(page, '.menu-button');
    await pressInPopover(page, '.reject');
    await expectMarked(page, WITHOUT_FIRST);
  };

  it('unmarks that mention alone, at once, and keeps nothing', async () => {
    const { page, errors } = await openMarked(running, story, NAMES);
    await reject(page);
    expect(await kept()).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('the popover stays, and says what it has done', async () => {
    const { page } = await openMarked(running, story, NAMES);
    await reject(page);
    const { text } = await waitForPopover(page);
    expect(text).toContain('“Vladimir Putin” is no longer marked here.');
    await page.close();
  });

  it('is widened to the site: the other mentions lose their marks, on other open pages too', async () => {
    const elsewhere = newsPage('<p>Vladimir Putin</p>', 'https://meduza.io/en/1');
    const others = [
      await openMarked(running, newsPage('<p>Vladimir Putin</p>'), ['Vladimir Putin']),
      await openMarked(running, elsewhere, ['Vladimir Putin']),
    ] as const;
    const { page } = await openMarked(running, story, NAMES);
    await reject(page);
    await pressInPopover(page, '[data-scope="site"]');
    await expectMarked(page, ['Minsk']);
    await expect.poll(kept).toMatchObject([{ ...correction, scope: { site: 'bbc.co.uk' } }]);
    await others[0].page.bringToFront();
    await expectMarked(others[0].page, []);
    await others[1].page.bringToFront();
    await expectMarked(others[1].page, ['Vladimir Putin']);
    for (const opened of [{ page }, ...others]) await opened.page.close();
  });

  it('is widened to everywhere, in place of the site', async () => {
    const { page } = await openMarked(running, story, NAMES);
    await reject(page);
    await pressInPopover(page, '[data-scope="site"]');
    await expectMarked(page, ['Minsk']);
    await pressInPopover(page, '[data-scope="everywhere"]');
    await expect.poll(kept).toMatchObject([{ ...correction, scope: 'everywhere' }]);
    await expectMarked(page, ['Minsk']);
    const { page: another } = await openMarked(
      running,
      newsPage('<p>Minsk, Vladimir Putin, Boris Nemtsov</p>', 'https://meduza.io/en/1'),
      ['Minsk', 'Boris Nemtsov'],
    );
    await another.close();
    await page.close();
  });

  it.each(['', '[data-scope="site"]', '[data-scope="everywhere"]'])(
    'undo brings all marks back and keeps nothing, after %j',
    async (wider) => {
      const { page } = await openMarked(running, story, NAMES);
      await reject(page);
      if (wider) {
        await pressInPopover(page, wider);
        await expectMarked(page, ['Minsk']);
      }
      await pressInPopover(page, '.undo');
      await expectMarked(page, NAMES);
      await expect.poll(kept).toEqual([]);
      await page.close();
    },
  );
});
