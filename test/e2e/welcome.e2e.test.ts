import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForNoPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { clickMark, expectMarked, pressInPopover } from './harness/reader.ts';
import { runCommand } from './harness/run-command.ts';
import { openSiteAccess } from './harness/site-access.ts';
import { storageBrowser, type StorageBrowser } from './harness/storage-browser.ts';
import { settingsItem } from './harness/settings-item.ts';

/** In the introduction and its sample. */
const NAMES = [
  'Belarus',
  'Russia',
  'Minsk',
  'Alexander Lukashenko',
  'Lukashenko',
  'Vladimir Putin',
  'Stalin',
  'Boris Nemtsov',
  'Moscow',
  'Alexander Lukashenko',
];

describe.each(browsersFor('chromium'))('the welcome page in %s', (name) => {
  let running: StorageBrowser;
  let welcome: Page;
  beforeAll(async () => {
    running = await storageBrowser(name);
  });
  beforeEach(() => running.reset());
  afterEach(() => welcome.close());
  afterAll(() => running?.close());

  const open = async (): Promise<void> => {
    welcome = await openOwnPage(running, 'src/ui/welcome/index.html');
    await welcome.bringToFront();
    await expectMarked(welcome, NAMES);
  };

  it('has live marks, which the mouse and the keyboard open, with a way to the options, and leaves nothing behind', async () => {
    await open();
    await clickMark(welcome, 7);
    const { entity, text } = await waitForPopover(welcome);
    expect(entity).toBe('belarus-russia-2020:person/nemtsov');
    // Whom the sample names is no question.
    expect(text).not.toContain('Not this person');
    await welcome.keyboard.press('Escape');
    await waitForNoPopover(welcome);
    await runCommand(running, welcome, 'next-mention');
    await runCommand(running, welcome, 'open-mention');
    expect((await waitForPopover(welcome)).entity).toMatch(/^belarus-russia-2020:(person|place)\//);
    await pressInPopover(welcome, '.menu-button');
    await pressInPopover(welcome, '.options');
    await expect
      .poll(() => running.storage.ownTabs())
      .toContainEqual(expect.stringContaining('/src/ui/options/'));
    // As its privacy statement says, nothing of what was read is kept.
    expect(await running.storage.dumpOwn()).toEqual({
      ...settingsItem({}),
      corrections: [],
    });
  });

  it('teaches Alt+click on a name in a link, and what else there is, in six lines', async () => {
    await open();
    const lines = await welcome.$$eval('.more-ways li', (items) =>
      items.filter((item) => item.checkVisibility()).map((item) => item.textContent),
    );
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain('hold Alt and click');
    await welcome.keyboard.down('Alt');
    await clickMark(welcome, NAMES.length - 1);
    await welcome.keyboard.up('Alt');
    expect((await waitForPopover(welcome)).entity).toBe('belarus-russia-2020:person/lukashenko');
    expect(new URL(welcome.url()).hash).toBe('');
    await welcome.keyboard.press('Escape');
    await waitForNoPopover(welcome);
    // A plain click follows the link, as everywhere.
    await clickMark(welcome, NAMES.length - 1);
    await welcome.waitForFunction(() => location.hash === '#sample-title');
    expect(await welcome.$('sl-popover:popover-open')).toBeNull();
  });

  it('asks for all sites in the click, and takes that back', async () => {
    await (await openSiteAccess(running)).allowRequests(['*://*/*']);
    await open();
    await welcome.locator('[name="where"][value="all"]').click();
    await expect.poll(() => running.storage.origins()).toContain('*://*/*');
    await expect
      .poll(() => running.storage.dump('local'))
      .toMatchObject({ settings: { settings: { pages: { allSites: true } } } });
    await welcome.locator('[name="where"][value="listed"]').click();
    await expect.poll(() => running.storage.origins()).not.toContain('*://*/*');
  });
});
