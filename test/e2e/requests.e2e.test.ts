import { describe, expect, it } from 'vitest';
import { waitForNoPopover, waitForPopover } from '../../src/cli/browser/popover.ts';
import { BROWSER_NAMES } from '../../src/cli/browsers.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { clickMark, openMarked, pointInPopover } from './harness/reader.ts';
import { startRecordingProxy } from './harness/recording-proxy.ts';
import { newsPage } from './harness/shared-pages.ts';

/** What the browsers ask for on their own, with or without an extension. */
const BROWSERS_OWN = /\.(mozilla\.(com|net|org)|googleapis\.com|firefox\.com):443$/;

describe.each(BROWSER_NAMES)('in %s', (name) => {
  it('no request leaves while a page is marked and the popover is used', async () => {
    const proxy = await startRecordingProxy();
    const running = await launchWithExtension(name, { proxy: proxy.address });
    try {
      const story = newsPage('<p>Lukashenko, Putin, Nemtsov</p>');
      const { page, refused } = await openMarked(running, story, [
        'Lukashenko',
        'Putin',
        'Nemtsov',
      ]);
      await clickMark(page, 0);
      await waitForPopover(page);
      const related = await pointInPopover(page, '.related [data-entity]');
      await page.mouse.click(related.x, related.y);
      await waitForPopover(page);
      await page.keyboard.press('Escape');
      await waitForNoPopover(page);
      expect(refused).toEqual([]);
      // Proof that the proxy would have seen a request.
      await page.goto('http://proxied.example/').catch(() => undefined);
    } finally {
      await running.close();
      await proxy.close();
    }
    expect(proxy.asked.filter((host) => !BROWSERS_OWN.test(host))).toEqual(['proxied.example']);
  });
});
