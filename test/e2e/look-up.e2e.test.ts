import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { BROWSER_NAMES } from '../../tools/cli/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { openExtensionStorage, type ExtensionStorage } from './harness/extension-storage.ts';
import { chooseFromMenu, typeIntoAddressBar } from './harness/look-up.ts';
import { newsPage } from './harness/shared-pages.ts';

describe.each(BROWSER_NAMES)('looking up in %s', (name) => {
  let running: RunningBrowser;
  let storage: ExtensionStorage;
  beforeAll(async () => {
    running = await sharedBrowser(name);
    storage = await openExtensionStorage(running);
  });
  afterAll(() => running?.close());

  const expectSearch = (query: string) =>
    expect
      .poll(() => storage.ownTabs())
      .toContainEqual(expect.stringMatching(`/src/ui/reader/index.html#search=${query}$`));

  it('the context menu and the address bar lead to the search', async () => {
    const { page } = await openPage(running, newsPage('<p>nemzov</p>', 'https://example.org/'));
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('p')!));
    await chooseFromMenu(running, page);
    await expectSearch('nemzov');
    await page.bringToFront();
    await typeIntoAddressBar(running, 'radsina');
    await expectSearch('radsina');
  });
});
