import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { openExtensionStorage } from './harness/extension-storage.ts';
import { clickMark, openMarked, pressInPopover } from './harness/reader.ts';
import { settingsItem } from './harness/settings-item.ts';
import { newsPage } from './harness/shared-pages.ts';

const story = newsPage('<p>Rivals of Alexander Lukashenko were killed by death squads.</p>');

/** Debian’s Firefox has no interface but the English. */
const INTERFACE = { chromium: 'ru', firefox: 'en' } as const;

/** What is shown inside, each with the language that it is told to be in. */
function told(page: Page): Promise<[text: string, language: string][]> {
  return page.evaluate(() => {
    const root = document.querySelector('sl-popover')?.shadowRoot ?? document.body;
    const found: [string, string][] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (/\p{L}/u.test(data))
        found.push([data, parentElement?.closest('[lang]')?.getAttribute('lang') ?? '']);
    }
    return found;
  });
}

describe.each(browsersFor('firefox'))(
  'notes in another language than the interface in %s',
  (name) => {
    let running: RunningBrowser;
    beforeAll(async () => {
      running = await launchWithExtension(name, { language: INTERFACE[name] });
      const storage = await openExtensionStorage(running);
      await storage.set('local', settingsItem({ notesLanguage: 'es' }));
    });
    afterAll(async () => {
      await running?.close();
    });

    it('have cards with the interface’s words in theirs, and lead to the original of a quotation', async () => {
      const { page, errors } = await openMarked(running, story, [
        'Alexander Lukashenko',
        'death squads',
      ]);
      await clickMark(page, 0);
      const { text } = await waitForPopover(page);
      expect(text).toContain('Fuente: un ensayo de opinión de agosto de 2020');
      const all = await told(page);
      expect(all.length).toBeGreaterThan(20);
      expect(all.filter(([, language]) => language !== 'es')).toEqual([]);
      expect(text).not.toMatch(/\p{Script=Cyrillic}|From|Fact|Also/u);
      await pressInPopover(page, '.original-button');
      await expect
        .poll(async () => (await told(page)).filter(([, language]) => language !== 'es'))
        .toEqual([[expect.any(String), 'en']]);
      expect(errors).toEqual([]);
      await page.close();
    });

    it('are shown in the reader with words in theirs, beside the interface’s own', async () => {
      const reader = await openOwnPage(
        running,
        'src/ui/reader/index.html#essay=belarus-russia-2020',
      );
      await reader.waitForSelector('main h2');
      const { languages, tabs, heading, translation } = await reader.evaluate(() => ({
        languages: [
          ...new Set(
            [...document.querySelectorAll('[lang]')].map((one) => one.getAttribute('lang')),
          ),
        ],
        tabs: document.querySelector('nav')?.closest('[lang]')?.getAttribute('lang'),
        heading: document.querySelector('main h2')?.textContent,
        translation: document.querySelector('.reader-head .translation')?.textContent,
      }));
      expect(languages.toSorted()).toEqual(['es', INTERFACE[name]].toSorted());
      expect(tabs).toBe(INTERFACE[name]);
      expect(heading).toBe('Párrafo 1');
      expect(translation).toBe('Traducido por Sidelight. Idioma original: inglés.');
      await reader.close();
    });
  },
);
