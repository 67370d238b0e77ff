import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { waitForNoPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { clickMark, expectMarked, markedTexts, openMarked, painted } from './harness/reader.ts';
import { pageRead } from './harness/page-read.ts';
import { newsPage } from './harness/shared-pages.ts';
import { storageBrowser, type StorageBrowser } from './harness/storage-browser.ts';
import { settingsItem } from './harness/settings-item.ts';

const names = ['Vladimir Putin', 'Minsk', 'Boris Nemtsov'];
const story = newsPage('<p>Vladimir Putin in Minsk</p><p>Boris Nemtsov</p>');
const off = settingsItem({ sites: { off: ['bbc.co.uk'] } });
const on = settingsItem({});

declare global {
  interface Window {
    /** Whether any frame of the page so far had a mark. */
    everMarked?: boolean;
  }
}

/** Runs in the page. */
function watchFrames(): void {
  window.everMarked = false;
  const look = (): void => {
    window.everMarked ||= CSS.highlights.has('sl-name');
    requestAnimationFrame(look);
  };
  look();
}

describe.each(browsersFor('firefox'))('settings in %s', (name) => {
  let running: StorageBrowser;
  beforeAll(async () => {
    running = await storageBrowser(name);
  });
  afterEach(() => running.reset());
  afterAll(() => running?.close());

  it('a site that is switched off loses its marks at once, and gets them back', async () => {
    const { page, errors } = await openMarked(running, story, names);
    await clickMark(page, 0);
    await waitForPopover(page);
    await running.storage.set('local', off);
    await waitForNoPopover(page);
    await expectMarked(page, []);
    await running.storage.set('local', on);
    await expectMarked(page, names);
    await clickMark(page, 1);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:place/minsk');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a site that is off is never marked, not even for a moment', async () => {
    await running.storage.set('local', off);
    const { page } = await openPage(running, story, { beforeScripts: watchFrames });
    expect(await pageRead(running, page)).toBe('idle');
    await painted(page);
    expect(await page.evaluate(() => window.everMarked)).toBe(false);
    // The content script was there all the time, and so was the watch.
    await running.storage.set('local', on);
    await expectMarked(page, names);
    await page.waitForFunction(() => window.everMarked);
    await page.close();
  });

  it('kinds that are not wanted are not marked', async () => {
    const { page } = await openMarked(running, story, names);
    await running.storage.set('local', settingsItem({ marking: { kinds: ['person'] } }));
    await expectMarked(page, ['Vladimir Putin', 'Boris Nemtsov']);
    await page.close();
  });

  it('a correction takes a name’s marks away on its site', async () => {
    const correction = {
      surface: 'minsk',
      entityId: 'belarus-russia-2020:place/minsk',
      addedAt: 1,
    };
    const { page } = await openMarked(running, story, names);
    await running.storage.set('local', {
      corrections: [{ ...correction, scope: { site: 'meduza.io' } }],
    });
    await running.storage.set('local', {
      corrections: [{ ...correction, scope: { site: 'bbc.co.uk' } }],
    });
    await expectMarked(page, ['Vladimir Putin', 'Boris Nemtsov']);
    await page.close();
  });

  it('settings that cannot be read change nothing on an open page', async () => {
    const { page, errors } = await openMarked(running, story, names);
    await running.storage.set('local', { settings: { version: 99 } });
    await running.storage.set('local', settingsItem({ marking: { kinds: ['place'] } }));
    await expectMarked(page, ['Minsk']);
    await running.storage.set('local', { settings: 'rubbish' });
    expect(await pageRead(running, page)).toBe('running');
    expect(await markedTexts(page)).toEqual(['Minsk']);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a page that opts out is left alone', async () => {
    const body = '<meta name="sidelight" content="off"><p>Vladimir Putin</p>';
    const { page } = await openPage(running, newsPage(body));
    expect(await pageRead(running, page)).toBe('opted-out');
    expect(await markedTexts(page)).toEqual([]);
    // Not even a change of the settings brings marks.
    await running.storage.set('local', settingsItem({ preview: true }));
    expect(await pageRead(running, page)).toBe('opted-out');
    expect(await markedTexts(page)).toEqual([]);
    await page.close();
  });

  it('nothing from pages is stored', async () => {
    const before = await running.storage.dump('sync');
    const { page } = await openMarked(running, story, names);
    await clickMark(page, 0);
    await waitForPopover(page);
    const [local, sync] = [await running.storage.dumpOwn(), await running.storage.dump('sync')];
    expect({ local, sync }).toEqual({ local: { ...on, corrections: [] }, sync: before });
    await page.close();
  });

  it('what another device has set is taken over, on open pages too', async () => {
    const { page } = await openMarked(running, story, names);
    const theirs = { version: 1, settings: { marking: { kinds: ['place'] } } };
    await running.storage.set('sync', { settings: { ...theirs, changed: { 'marking.kinds': 5 } } });
    await expectMarked(page, ['Minsk']);
    const { settings: local } = await running.storage.dump('local');
    expect(local).toMatchObject({ settings: theirs.settings, changed: { 'marking.kinds': 5 } });
    await page.close();
  });

  it('errors are collected in memory, and other data are refused', async () => {
    const error = { place: 'content: test', message: 'TypeError at main.js:1:2', count: 1 };
    await running.storage.send({ type: 'error', data: error });
    await running.storage.send({ type: 'error', data: error });
    // Browsers differ in whether a refusal reaches the sender.
    const forged = { type: 'error', data: { ...error, page: 'https://a.org/' } };
    await running.storage.send(forged).catch(() => {});
    const { errors } = await running.storage.dump('session');
    const places = (errors as { place: string }[]).filter(({ place }) => place === error.place);
    expect(places).toEqual([{ ...error, count: 2 }]);
  });
});
