import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { readPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { BROWSER_NAMES } from '../../tools/cli/browsers.ts';
import { openName } from './harness/find-name.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { clickMark, expectMarked, openMarked } from './harness/reader.ts';
import { realPages, serveRealPage } from './harness/real-pages.ts';
import { newsPage } from './harness/shared-pages.ts';

/** A name on a real page, words of its paragraph, and what the popover there begins its notes with. */
const FIRST = [
  {
    file: 'de-nuxt-hydrated.html',
    name: 'Boris Nemzow',
    alsoThere: ['ermordete'],
    entity: 'belarus-russia-2020:person/nemtsov',
    reason: /Shown first: this paragraph mentions (political killings|2015)/,
  },
  {
    file: 'en-abcnews.html',
    name: 'Putin',
    alsoThere: ['relinquish'],
    entity: 'belarus-russia-2020:person/putin',
    reason: /Shown first: this paragraph mentions .*term limits/,
  },
];

const chosen = FIRST.flatMap((wanted) => {
  const real = realPages.find(({ file }) => file === wanted.file);
  return real ? [{ ...wanted, real }] : [];
});

describe.each(BROWSER_NAMES)('the first note on real pages in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterAll(() => running?.close());

  it.each(chosen)('at $name in $file it says why it is first', async (wanted) => {
    const { page, errors } = await openPage(running, serveRealPage(wanted.real));
    await openName(page, wanted.name, wanted.alsoThere);
    const shown = await readPopover(page);
    expect(shown?.entity).toBe(wanted.entity);
    const notes = await page.evaluate(shownReasons);
    expect(notes[0]).toMatch(wanted.reason);
    expect(notes.slice(1).join('')).toBe('');
    expect(errors.filter((error) => error.includes('extension'))).toEqual([]);
    await page.close();
  });

  it('at a name of a page that has moved to another language in place fits the new text', async () => {
    const english =
      'Personal relations between Alexander Lukashenko and the Kremlin have never been warm.';
    const { page, errors } = await openMarked(running, newsPage(`<p>${english}</p>`), [
      'Alexander Lukashenko',
      'Kremlin',
    ]);
    await clickMark(page, 0);
    await waitForPopover(page);
    expect((await page.evaluate(shownReasons))[0]).toContain('how the two men get on');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      document.documentElement.lang = 'ru';
      document.querySelector('p')!.firstChild!.nodeValue =
        'Личные отношения Александра Лукашенко с Кремлём никогда не были тёплыми.';
    });
    await expectMarked(page, ['Александра Лукашенко', 'Кремлём']);
    await clickMark(page, 0);
    await waitForPopover(page);
    expect((await page.evaluate(shownReasons))[0]).toContain('how the two men get on');
    expect(errors.filter((error) => error.includes('extension'))).toEqual([]);
    await page.close();
  });
});

// What follows runs in the page.

/** The reason that each note of the popover gives; empty for none. */
function shownReasons(): string[] {
  const root = document.querySelector('sl-popover')!.shadowRoot!;
  return [...root.querySelectorAll('[data-note]')].map(
    (note) => note.querySelector('.note-reason')?.textContent ?? '',
  );
}
