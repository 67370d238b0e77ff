import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';

interface SessionWindow {
  readonly chrome: {
    readonly storage: { readonly session: { remove(key: string): Promise<void> } };
  };
}

describe.each(browsersFor('firefox'))('the reader in %s', (name) => {
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

  it('finds names while they are typed, with slips and other spellings', async () => {
    await open();
    await reader.locator('#query').click();
    await reader.keyboard.type('Lukasenko');
    await reader.waitForSelector('.found a');
    expect((await found())[0]).toBe('belarus-russia-2020:person/lukashenko');
    await reader.locator('#query').fill('радзина');
    await reader.waitForFunction(() =>
      document.querySelector('[data-entity="belarus-russia-2020:person/radina"]'),
    );
    await reader.locator('#query').fill('xyzzy');
    await reader.waitForFunction(() => !document.querySelector('.found'));
    expect(await reader.$eval('[role=status]', (status) => status.textContent)).toContain(
      '“xyzzy” is not in these notes.',
    );
  });

  it('lists all names before anything is typed, and leads by a word of any language to a theme and back', async () => {
    await open('#search=');
    const names = await reader.$$eval('main a[data-entity]', (links) => links.length);
    expect(names).toBe(32);
    await reader.locator('#query').fill('протест');
    await reader.locator('a[href="#theme=belarus-russia-2020:protest"]').click();
    await reader.waitForSelector('[data-theme-notes="protest"] .note');
    expect(await reader.evaluate(() => document.activeElement?.id)).toBe('theme');
    await reader.goBack();
    await reader.waitForSelector('a[href="#theme=belarus-russia-2020:protest"]');
    expect(await reader.$eval('#query', (input) => (input as HTMLInputElement).value)).toBe(
      'протест',
    );
  });

  it('moves the focus to the name of a card that is opened by the keyboard', async () => {
    await open('#search=nemtsov');
    await reader.waitForSelector('.found a');
    await reader.focus('.found a');
    await reader.keyboard.press('Enter');
    await reader.waitForSelector('article .note');
    expect(await reader.evaluate(() => document.activeElement?.className)).toBe('name');
  });

  it('opens at the paragraph that is asked for, and goes on by the index and back', async () => {
    const atHeading = (id: string) =>
      reader.waitForFunction(
        (heading) => {
          const top = document.getElementById(heading)?.getBoundingClientRect().top ?? -1;
          return document.activeElement?.id === heading && top >= 0 && top < 80;
        },
        {},
        id,
      );
    await open('#essay=belarus-russia-2020/5');
    await atHeading('paragraph-5');
    const folded = await reader.$$eval('section:not(:has(.note)) .unfold', ({ length }) => length);
    expect(folded).toBe(10);
    await reader.locator('.place-index a[href$="/9"]').click();
    await atHeading('paragraph-9');
    await reader.goBack();
    await reader.waitForFunction(() => location.hash.endsWith('/5'));
    await reader.waitForFunction(() => {
      const top = document.getElementById('paragraph-5')!.getBoundingClientRect().top;
      return top >= 0 && top < 80;
    });
  });

  it('opens what was looked up, a card from there, and the way back', async () => {
    await open('#search=nemzov');
    await reader.locator('.found a').click();
    await reader.waitForSelector('article[data-entity="belarus-russia-2020:person/nemtsov"] .note');
    await reader.locator('.related button').click();
    await reader.waitForFunction(
      () => !document.querySelector('article[data-entity="belarus-russia-2020:person/nemtsov"]'),
    );
    await reader.goBack();
    await reader.waitForSelector('article[data-entity="belarus-russia-2020:person/nemtsov"]');
    await reader.goBack();
    await reader.waitForSelector('.found');
    expect(await reader.$eval('#query', (input) => (input as HTMLInputElement).value)).toBe(
      'nemzov',
    );
  });

  it('retells the essay paragraph by paragraph, the notes of each folded, and the parallels', async () => {
    await open('#essay');
    const argument = await reader.$$eval('section[aria-labelledby^="paragraph-"]', (sections) =>
      sections.map((section) => {
        const told = section.querySelector('.argument');
        return [
          told?.textContent?.length ?? 0,
          told?.querySelectorAll('a[href^="#entity="]').length,
        ];
      }),
    );
    expect(argument).toHaveLength(11);
    for (const [length, links] of argument) {
      expect(length).toBeGreaterThan(100);
      expect(links).toBeGreaterThan(0);
    }
    const notes = await reader.$$eval('section[aria-labelledby^="paragraph-"]', (sections) =>
      sections.map((section) => section.querySelectorAll('button.unfold').length),
    );
    expect(notes).toEqual(Array.from({ length: 11 }, () => 1));
    await reader.locator('[aria-labelledby="paragraph-3"] .unfold').click();
    await reader.waitForSelector('[aria-labelledby="paragraph-3"] .note');
    expect(await reader.$$eval('.parallel-table', (tables) => tables.length)).toBe(8);
  });

  it('leads back to the place in the essay: from a card, and when the panel is opened again', async () => {
    const link = '[aria-labelledby="paragraph-7"] .argument a';
    const placed = (): Promise<number> => reader.evaluate(() => Math.round(scrollY));
    const readTo = async (id: string): Promise<number> => {
      await reader.evaluate((heading) => document.getElementById(heading)!.scrollIntoView(), id);
      await reader.waitForFunction(
        (heading) => (history.state as { place?: { anchor?: string } }).place?.anchor === heading,
        {},
        id,
      );
      return placed();
    };
    // What opens without a hash is the panel.
    await open();
    await reader.locator('nav a[href="#essay"]').click();
    await reader.waitForSelector(link);
    const left = await readTo('paragraph-7');
    expect(left).toBeGreaterThan(500);
    await reader.locator(link).click();
    await reader.locator('article .back').click();
    await reader.waitForSelector(link);
    expect(await placed()).toBe(left);
    expect(await reader.evaluate((wanted) => document.activeElement?.matches(wanted), link)).toBe(
      true,
    );

    await reader.locator(link).click();
    await reader.waitForSelector('article');
    expect(await placed()).toBe(0);
    await reader.locator('nav a[href="#essay"]').click();
    await reader.waitForSelector(link);
    expect(await placed()).toBe(left);

    const closed = await readTo('paragraph-9');
    await reader.close();
    await open();
    await reader.waitForSelector(link);
    expect(await placed()).toBe(closed);
    await reader.evaluate(() =>
      (globalThis as unknown as SessionWindow).chrome.storage.session.remove('reading'),
    );
  });

  it('opens a dated point from the axis, and a card from the picture of relations and its list', async () => {
    await open('#time');
    const opened = (): Promise<(string | null | undefined)[]> =>
      reader.$$eval('[aria-expanded=true]', (buttons) =>
        buttons.map(({ parentElement }) => parentElement?.textContent),
      );
    await reader.locator('.axis [data-point="belarus-russia-2020:nemtsov-killed"]').click();
    await reader.waitForSelector('.time-list .note');
    expect((await opened()).join()).toContain('Boris Nemtsov');
    await reader.focus('.time-list > li:last-child > button');
    await reader.keyboard.press('Enter');
    await reader.waitForSelector('.time-list > li:last-child .note');
    expect(await opened()).toHaveLength(1);
    expect(await reader.$$eval('.time-mark.own', (marks) => marks.length)).toBe(1);

    await reader.locator('.ties + .more').click();
    const inWords = await reader.$$eval('.ties > li', (items) => items.map((li) => li.textContent));
    expect(inWords).toHaveLength(await reader.$$eval('.graph .node', (nodes) => nodes.length));
    expect(inWords.find((words) => words?.startsWith('Charter ’97'))).toContain('Natalia Radina');
    await reader.focus('.ties a[data-entity="belarus-russia-2020:org/charter97"]');
    await reader.waitForSelector('.node.chosen [data-entity="belarus-russia-2020:org/charter97"]');
    expect(await reader.$$eval('.node.near', (nodes) => nodes.length)).toBe(1);

    await reader.locator('.graph a[data-entity="belarus-russia-2020:person/radina"]').click();
    await reader.waitForSelector('article[data-entity="belarus-russia-2020:person/radina"]');
    await reader.goBack();
    await reader.waitForSelector('.node.chosen [data-entity="belarus-russia-2020:person/radina"]');
    expect(await opened()).toHaveLength(1);
  });

  it('says so if a link leads to an unknown entity', async () => {
    await open('#entity=belarus-russia-2020:person/nobody');
    expect(await reader.$eval('main', (main) => main.textContent)).toContain(
      'belarus-russia-2020:person/nobody',
    );
  });
});
