import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../src/cli/browser/launch-browser.ts';
import { BROWSER_NAMES } from '../../src/cli/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { openOwnPage } from './harness/extension-storage.ts';

describe.each(BROWSER_NAMES)('the reader in %s', (name) => {
  let running: RunningBrowser;
  let reader: Page;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterEach(() => reader.close());
  afterAll(() => running?.close());

  const open = async (hash = ''): Promise<void> => {
    reader = await openOwnPage(running, `src/ui/reader/index.html${hash}`);
    await reader.waitForSelector('h1');
  };
  const found = (): Promise<(string | undefined)[]> =>
    reader.$$eval('.found a', (links) =>
      links.map((link) => (link as HTMLElement).dataset['entity']),
    );

  it('finds names as they are typed, slips and other spellings included', async () => {
    await open();
    await reader.locator('#query').click();
    await reader.keyboard.type('Lukasenko');
    await reader.waitForSelector('.found a');
    expect((await found())[0]).toBe('person/lukashenko');
    await reader.locator('#query').fill('радзина');
    await reader.waitForFunction(() => document.querySelector('[data-entity="person/radina"]'));
    await reader.locator('#query').fill('xyzzy');
    await reader.waitForFunction(() => !document.querySelector('.found'));
    expect(await reader.$eval('[role=status]', (status) => status.textContent)).toContain(
      'Nothing',
    );
  });

  it('opens what was looked up, a card from there, and the way back', async () => {
    await open('#search=nemzov');
    await reader.locator('.found a').click();
    await reader.waitForSelector('article[data-entity="person/nemtsov"] .note');
    await reader.locator('.related button').click();
    await reader.waitForFunction(
      () => !document.querySelector('article[data-entity="person/nemtsov"]'),
    );
    await reader.goBack();
    await reader.waitForSelector('article[data-entity="person/nemtsov"]');
    await reader.goBack();
    await reader.waitForSelector('.found');
    expect(await reader.$eval('#query', (input) => (input as HTMLInputElement).value)).toBe(
      'nemzov',
    );
  });

  it('shows the essay paragraph by paragraph, each note in its place, and the parallels', async () => {
    await open('#essay');
    const notes = await reader.$$eval('section[aria-labelledby^="paragraph-"]', (sections) =>
      sections.map((section) => section.querySelectorAll('.note').length),
    );
    expect(notes).toHaveLength(11);
    expect(Math.min(...notes)).toBeGreaterThan(0);
    expect(await reader.$$eval('.parallel-table', (tables) => tables.length)).toBe(8);
  });

  it('says so where a link leads to nobody', async () => {
    await open('#entity=person/nobody');
    expect(await reader.$eval('main', (main) => main.textContent)).toContain('person/nobody');
  });

  it('passes axe-core in each of its views, light and dark', async () => {
    for (const hash of ['#search=putin', '#essay', '#entity=person/putin']) {
      await open(hash);
      await reader.evaluate(axe.source);
      for (const theme of ['light', 'dark']) {
        const problems = await reader.evaluate(async (wanted) => {
          document.documentElement.dataset['theme'] = wanted;
          const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        }, theme);
        expect(problems, `${hash} ${theme}`).toEqual([]);
      }
      if (hash !== '#entity=person/putin') await reader.close();
    }
  });
});
