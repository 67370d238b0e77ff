/** Reports what is marked on an open page, and what a click on a name shows. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { detect } from '../../src/core/people/detect.ts';
import type { ArticlePlace } from '../../src/core/text/article-places.ts';
import type { PageStatus } from '../../src/core/tab/page-status.ts';
import type { PageMention } from '../../src/platform/messages.ts';
import type { Pack } from '../../src/pack/load/load-pack.ts';
import type { RunningBrowser } from './browser/launch-browser.ts';
import { scrollToOpenMark } from './browser/open-mark.ts';
import { waitForPopover } from './browser/popover.ts';
import { openTabQuestions } from './browser/tab-questions.ts';
import { readHtml, type HtmlLine } from './html-text.ts';
import { WHY_NOTHING, whyNothing, type WhyNothing } from './why-nothing.ts';

/** What `npm start` reports of a page; `--json` prints it. */
export interface PageReport {
  readonly browser: string;
  readonly url: string;
  /** All names that are marked on the page, in view or not. */
  readonly marked: readonly PageMention[];
  /** Why nothing is marked; null if something is. */
  readonly why: WhyNothing | null;
  /** Null if no marked name could be opened by a plain click. */
  readonly popover: { readonly entity: string | null; readonly text: string } | null;
  /** Paths of the screenshots, the page first. */
  readonly screenshots: readonly string[];
}

/**
 * Reports on the page after clicking a name that a plain click opens, the first if possible.
 * @param packs those of the extension, to say why nothing is marked
 */
export async function reportOnPage(
  running: RunningBrowser,
  page: Page,
  screenshotDir: string,
  packs: () => readonly Pack[],
): Promise<PageReport> {
  const questions = await openTabQuestions(running, page);
  try {
    const status = await questions.status();
    const marked = status === 'running' ? await questions.mentions() : [];
    const why = marked.length > 0 ? null : await whyUnmarked(page, status, packs());
    const point = marked.length > 0 ? await scrollToOpenMark(page, questions, marked) : undefined;
    mkdirSync(screenshotDir, { recursive: true });
    const screenshots = [join(screenshotDir, 'page.png')];
    await page.screenshot({ path: screenshots[0]! });
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
      why,
      popover,
      screenshots,
    };
  } finally {
    await questions.close();
  }
}

/** The report in words, for people. */
export function describeReport({
  browser,
  url,
  marked,
  why,
  popover,
  screenshots,
}: PageReport): string {
  const names = marked.map(({ surface, entity, count }) => `  ${surface} → ${entity} × ${count}`);
  return [
    `${url} in ${browser}`,
    '',
    why ? `Nothing was marked: ${WHY_NOTHING[why]}.` : 'Marked:',
    ...names,
    '',
    ...(popover
      ? ['The popover of a marked name shows:', indent(popover.text)]
      : ['No popover was opened.']),
    '',
    'Screenshots:',
    ...screenshots.map((path) => `  ${path}`),
  ].join('\n');
}

async function whyUnmarked(
  page: Page,
  status: PageStatus | undefined,
  packs: readonly Pack[],
): Promise<WhyNothing> {
  const { contentType, shown, source } = await page.evaluate(() => ({
    contentType: document.contentType,
    shown: document.documentElement.innerText ?? '',
    source: document.documentElement.outerHTML,
  }));
  const { lines, language } = readHtml(source);
  const found = (texts: readonly string[], places?: readonly ArticlePlace[]) =>
    packs.flatMap(({ names, content }) => detect(names, content.quiet, texts, language, places));
  const foundIn = (some: readonly HtmlLine[]) =>
    found(
      some.map(({ text }) => text),
      some.map(({ place }) => place),
    );
  const seen = withSingleSpaces(shown);
  const read = lines.map(({ text }) => withSingleSpaces(text)).join('\n');
  const visible = lines.filter(({ text }) => seen.includes(withSingleSpaces(text)));
  // What is shown but not read, such as code.
  const unread = shown.split('\n').filter((line) => !read.includes(withSingleSpaces(line)));
  return whyNothing({
    status,
    contentType,
    visible: [...foundIn(visible), ...found(unread)],
    inSource: foundIn(lines),
  });
}

function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
