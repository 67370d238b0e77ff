import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { waitForNoPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { stopWorker } from './harness/background-worker.ts';
import { browsersFor } from './harness/browsers.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { openExtensionStorage } from './harness/extension-storage.ts';
import { expectNothingKept } from './harness/kept-data.ts';
import { openPrivateWindow } from './harness/private-window.ts';
import { clickMark, expectMarked, openMarked, pressInPopover } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

describe.each(browsersFor('chromium'))('private windows in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await launchWithExtension(name);
  });
  afterAll(() => running?.close());

  it('[fault 9] names are marked and the popover works there, and nothing is kept', async () => {
    const page = await openPrivateWindow(running);
    const story = newsPage('<p>Vladimir Putin spoke in Minsk.</p>');
    await openMarked(running, story, ['Vladimir Putin', 'Minsk'], { page });
    // The card comes from a worker that the browser has ended meanwhile.
    await stopWorker(running);
    await clickMark(page, 0);
    await waitForPopover(page);
    await pressInPopover(page, '.menu-button');
    await pressInPopover(page, '.reject');
    await expectMarked(page, ['Minsk']);
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    // The last tab takes its window with it: what is looked at now is what a private window leaves.
    await page.close();
    const storage = await openExtensionStorage(running);
    await expectNothingKept(storage);
    expect((await storage.dump('local'))['corrections'] ?? []).toEqual([]);
    const kept = [
      await storage.dumpOwn(),
      await storage.dump('sync'),
      await storage.dump('session'),
    ];
    expect(JSON.stringify(kept)).not.toMatch(/bbc\.co\.uk|putin|minsk/i);
  });
});
