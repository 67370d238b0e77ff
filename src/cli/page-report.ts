/** Looks at an open page like a reader: what is marked, and what a click on a name shows. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, TimeoutError } from 'puppeteer-core';
import type { RunningBrowser } from './browser/launch-browser.ts';
import { pointOfMark, readMarkedPhrases } from './browser/marked-phrases.ts';
import { readPageMentions } from './browser/page-mentions.ts';
import { waitForPopover } from './browser/popover.ts';
import type { PageMention } from '../platform/messages.ts';

/** What `npm start` reports of a page; `--json` prints it. */
export interface PageReport {
  readonly browser: string;
  readonly url: string;
  readonly marked: readonly PageMention[];
  /** Null where nothing is marked that a plain click could open. */
  readonly popover: { readonly entity: string | null; readonly text: string } | null;
  /** Paths of the pictures taken, the page first. */
  readonly screenshots: readonly string[];
}

/** How long a page may take until its first name is marked, in ms. */
const FIRST_MARK_LIMIT = 5_000;

/** Reports on the page, clicking its first name that is open to a plain click. */
export async function reportOnPage(
  running: RunningBrowser,
  page: Page,
  screenshotDir: string,
): Promise<PageReport> {
  const marked = await settledMentions(running, page);
  await page.bringToFront();
  mkdirSync(screenshotDir, { recursive: true });
  const screenshots = [join(screenshotDir, 'page.png')];
  await page.screenshot({ path: screenshots[0]! });
  const point = marked.length > 0 ? await firstOpenMark(page) : undefined;
  let popover: PageReport['popover'] = null;
  if (point) {
    await page.mouse.click(point.x, point.y);
    const shown = await waitForPopover(page);
    popover = { entity: shown.entity ?? null, text: shown.text };
    screenshots.push(join(screenshotDir, 'popover.png'));
    await page.screenshot({ path: screenshots[1]! });
  }
  return {
    browser: await running.browser.version(),
    url: page.url(),
    marked,
    popover,
    screenshots,
  };
}

/** The report in words, for people. */
export function describeReport({ browser, url, marked, popover, screenshots }: PageReport): string {
  const names = marked.map(({ surface, entity, count }) => `  ${surface} → ${entity} × ${count}`);
  return [
    `${url} in ${browser}`,
    '',
    marked.length > 0
      ? 'Marked:'
      : 'Nothing was marked. (On a site that assets/news-sites.json does not list, the toolbar button marks.)',
    ...names,
    '',
    ...(popover
      ? ['The popover of the first name said:', indent(popover.text)]
      : ['No popover was opened.']),
    '',
    'Screenshots:',
    ...screenshots.map((path) => `  ${path}`),
  ].join('\n');
}

// Large pages are scanned in slices: the answer counts once two in a row agree.
async function settledMentions(
  running: RunningBrowser,
  page: Page,
): Promise<readonly PageMention[]> {
  if (!(await hasMarks(page))) return [];
  let before: string | undefined;
  for (;;) {
    const mentions = (await readPageMentions(running)) ?? [];
    const now = JSON.stringify(mentions);
    if (now === before) return mentions;
    before = now;
  }
}

async function hasMarks(page: Page): Promise<boolean> {
  try {
    await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: FIRST_MARK_LIMIT });
    return true;
  } catch (error) {
    if (error instanceof TimeoutError) return false;
    throw error;
  }
}

async function firstOpenMark(page: Page) {
  const phrases = await readMarkedPhrases(page);
  for (const [index, { interactive }] of phrases.entries()) {
    const point = interactive ? undefined : await pointOfMark(page, index);
    if (point) return point;
  }
  return undefined;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
