import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { stopWorker } from './harness/background-worker.ts';
import { browsersFor } from './harness/browsers.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { openExtensionStorage, type ExtensionStorage } from './harness/extension-storage.ts';
import { pageRead } from './harness/page-read.ts';
import { clickMark, expectMarked, expectNoPopover, markedTexts } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { settingsItem } from './harness/settings-item.ts';

const blog = newsPage('<ol><li>The council met in Minsk.</li></ol>');

/** An hour of a live blog: entries come, change and go, and none names anybody. */
const anHourPasses = async () => {
  const list = document.querySelector('ol')!;
  for (let minute = 0; minute < 60; minute++) {
    for (let entry = 0; entry < 50; entry++) {
      list.prepend(
        Object.assign(document.createElement('li'), { textContent: `Minute ${minute}` }),
      );
      list.firstChild!.textContent += ': the council went on.';
      if (list.children.length > 500) list.lastChild!.remove();
    }
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
};
const addName = () =>
  document
    .querySelector('ol')!
    .prepend(Object.assign(document.createElement('li'), { textContent: 'Boris Nemtsov' }));

describe.each(browsersFor('firefox'))('stages that come late in %s', (name) => {
  let running: RunningBrowser;
  let storage: ExtensionStorage;
  beforeAll(async () => {
    running = await launchWithExtension(name);
    storage = await openExtensionStorage(running);
  });
  afterEach(() => storage.set('local', settingsItem({})));
  afterAll(() => running?.close());

  const expectCard = async (page: Parameters<typeof clickMark>[0]): Promise<void> => {
    await clickMark(page, 0);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/nemtsov');
  };

  it('[fault 35] a live blog that names somebody after an hour is marked, with a stopped worker', async () => {
    const { page, errors } = await openPage(running, blog);
    await pageRead(running, page);
    await page.evaluate(anHourPasses);
    expect(await pageRead(running, page)).toBe('running');
    expect(await markedTexts(page)).toEqual([]);
    await stopWorker(running);
    await page.evaluate(addName);
    await expectMarked(page, ['Boris Nemtsov']);
    await stopWorker(running);
    await expectCard(page);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 36] a site that is switched off between engine and card opens no card; switched on again, it is marked and opens one', async () => {
    const { page, errors } = await openPage(running, blog);
    await page.evaluate(addName);
    await expectMarked(page, ['Boris Nemtsov', 'Minsk']);
    const { x, y } = await page.evaluate(() => {
      const { left, top, height } = document.querySelector('li')!.getBoundingClientRect();
      return { x: left + 20, y: top + height / 2 };
    });
    await storage.set('local', settingsItem({ sites: { off: ['bbc.co.uk'] } }));
    await expectMarked(page, []);
    await page.mouse.click(x, y);
    await expectNoPopover(page);
    await storage.set('local', settingsItem({}));
    await expectMarked(page, ['Boris Nemtsov', 'Minsk']);
    await expectCard(page);
    expect(errors).toEqual([]);
    await page.close();
  });
});
