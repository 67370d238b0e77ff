import { describe, expect, it } from 'vitest';
import { waitForNoPopover, waitForPopover } from '../../src/cli/browser/popover.ts';
import { BROWSER_NAMES } from '../../src/cli/browsers.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { openOwnPage } from './harness/extension-storage.ts';
import { clickMark, openMarked, pointInPopover } from './harness/reader.ts';
import { startRecordingProxy } from './harness/recording-proxy.ts';
import { newsPage } from './harness/shared-pages.ts';

// Browsers connect to a page's host ahead of the request for it, which the test then answers.
const PAGE_HOST = 'www.bbc.co.uk:443';

/** What the browsers ask for on their own, with or without an extension. */
const BROWSERS_OWN = /\.(mozilla\.(com|net|org)|firefox\.com|google\.com|googleapis\.com)(:\d+)?$/;

describe.each(BROWSER_NAMES)('in %s', (name) => {
  it('no request leaves while a page is marked and the popover is used, nor from the welcome page', async () => {
    const proxy = await startRecordingProxy();
    const running = await launchWithExtension(name, { proxy: proxy.address });
    try {
      const story = newsPage('<p>Lukashenko, Vladimir Putin, Boris Nemtsov</p>');
      const { page, refused } = await openMarked(running, story, [
        'Lukashenko',
        'Vladimir Putin',
        'Boris Nemtsov',
      ]);
      await clickMark(page, 0);
      await waitForPopover(page);
      const related = await pointInPopover(page, '.related [data-entity]');
      await page.mouse.click(related.x, related.y);
      await waitForPopover(page);
      await page.keyboard.press('Escape');
      await waitForNoPopover(page);
      expect(refused).toEqual([]);
      await openOwnPage(running, 'src/ui/welcome/index.html');
      // Proof that the proxy would have seen a request.
      const other = await running.browser.newPage();
      void other.goto('http://proxied.example/').catch(() => undefined);
      await expect.poll(() => proxy.asked, { timeout: 10_000 }).toContain('proxied.example');
    } finally {
      await running.close();
      await proxy.close();
    }
    const hosts = new Set(proxy.asked.filter((host) => !BROWSERS_OWN.test(host)));
    hosts.delete(PAGE_HOST);
    expect([...hosts]).toEqual(['proxied.example']);
  });
});
