import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { hydration, STORIES } from './frameworks/stories.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { expectMarked, openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

const FIRST = ['Boris Nemtsov', 'Moscow'];

describe.each(browsersFor('chromium'))('frameworks in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterAll(() => running?.close());

  it.each(STORIES)(
    '[fault 12] $framework takes a marked page over as it was sent, and its changes are marked',
    async ({ framework, render }) => {
      const story = newsPage(`<div id="root">${await render()}</div>`);
      const { page, errors } = await openMarked(running, story, FIRST);
      await page.evaluate(() => {
        const sent = [...document.querySelectorAll('#root *')];
        Object.assign(window, { sent, texts: sent.map(({ firstChild }) => firstChild) });
      });
      await page.evaluate(await hydration(framework));
      const press = (): Promise<void> =>
        page.evaluate(() => document.querySelector('button')!.click());
      // The button works once the framework has taken over.
      await expect
        .poll(async () => {
          await press();
          return page.evaluate(() => document.querySelectorAll('article p').length);
        })
        .toBeGreaterThan(1);
      await press();
      await expectMarked(page, [...FIRST, 'Alexander Lukashenko', 'Natalya Radina']);
      const kept = await page.evaluate(() => {
        const { sent, texts } = window as unknown as Record<'sent' | 'texts', Element[]>;
        return sent.every((one, i) => one.isConnected && one.firstChild === texts[i]);
      });
      expect(kept).toBe(true);
      expect(await page.evaluate(() => window.complaints)).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it('[fault 13] the page is left alone while scripts rewrite each other’s text', async () => {
    const { page, errors } = await openMarked(running, newsPage('<p>Boris Nemtsov</p>'), [
      'Boris Nemtsov',
    ]);
    const counted = await page.evaluate(
      () =>
        new Promise<{ written: number; seen: number }>((resolve) => {
          const text = document.querySelector('p')!.firstChild as Text;
          let written = 0;
          let seen = 0;
          new MutationObserver((records) => {
            seen += records.length;
            if (written === 500) return resolve({ written, seen });
            setTimeout(() => {
              written++;
              text.data = written % 2 ? 'Alexander Lukashenko' : 'Vladimir Putin in Minsk';
            });
          }).observe(document, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          });
          text.data = 'Moscow';
        }),
    );
    // The first change was the observer’s own to begin with.
    expect(counted).toEqual({ written: 500, seen: 501 });
    await expectMarked(page, ['Vladimir Putin', 'Minsk']);
    expect(errors).toEqual([]);
    await page.close();
  });
});
