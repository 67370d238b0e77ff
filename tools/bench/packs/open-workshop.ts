import type { Page } from 'puppeteer-core';
import { WORKSHOP_PAGE } from '../../../src/platform/own-pages.ts';
import type { SourceFiles } from '../../../src/pack/source/sources.ts';
import type { RunningBrowser } from '../../cli/browser/launch-browser.ts';
import { openOwnPage } from '../../cli/browser/own-page.ts';
import { choosePack } from './pack-file.ts';
import { untilDrawn } from './until-drawn.ts';

/** How long the workshop takes, in ms. */
export interface WorkshopTimes {
  /** From the choice of the bundle until its cards are drawn. */
  readonly opened: number;
  /** From a name in the search field until the cards that have it are drawn. */
  readonly find: number;
  /** From an article with three names until it is marked. */
  readonly article: number;
}

/** Opens a bundle in the workshop, looks for a card, and tries an article on it. */
export async function openWorkshop(
  running: RunningBrowser,
  id: string,
  files: SourceFiles,
): Promise<WorkshopTimes> {
  const page = await openOwnPage(running, WORKSHOP_PAGE);
  try {
    const chosen = await choosePack(page, id, files, '.outcome:not([class="outcome "])');
    if (!(await page.$('.outcome.sound')))
      throw new Error(await page.$eval('.draft-status', (one) => one.textContent));
    await untilDrawn(page);
    const opened = performance.now() - chosen;
    const labels = await page.$$eval('.entity-label', (all) =>
      all.slice(0, 3).map(({ textContent }) => textContent),
    );
    const wanted = labels[2]!;
    const find = await timeToType(page, '[name="find-entity"]', wanted.split(' ')[1]!);
    const found = await page.$$eval(
      '.entity-list .entity-row[aria-current] .entity-label',
      namesOf,
    );
    const shown = await page.$$eval('.entity-card .name', namesOf);
    if (found.join() !== wanted || shown[0] !== wanted)
      throw new Error(`looking for ${wanted} shows “${[...found, ...shown].join('”, “')}”`);
    const article = await timeToType(page, '[name="article"]', `${labels.join(' met ')}.`);
    const marks = await page.$$('.mark');
    if (marks.length < labels.length) throw new Error(`${marks.length} names are marked`);
    return { opened, find, article };
  } finally {
    await page.close();
  }
}

/** Runs in the page: what the elements say. */
function namesOf(all: readonly Element[]): string[] {
  return all.map(({ textContent }) => textContent);
}

/** How long the page takes to draw what follows from a text in a field, in ms. */
function timeToType(page: Page, field: string, text: string): Promise<number> {
  return page.$eval(
    field,
    async (one, typed) => {
      const start = performance.now();
      (one as HTMLInputElement).value = typed;
      one.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
      return performance.now() - start;
    },
    text,
  );
}
