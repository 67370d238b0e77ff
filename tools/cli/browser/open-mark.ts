/** Finds a mark that a plain click opens, anywhere on a page. */
import type { Page } from 'puppeteer-core';
import type { PageMention } from '../../../src/platform/messages.ts';
import { type Point, pointOfMark, readMarkedPhrases } from './marked-phrases.ts';
import type { TabQuestions } from './tab-questions.ts';

/** Maximum number of mentions tried one by one, if none near the view can be opened. */
const MAX_JUMPS = 100;

/**
 * Scrolls to a mark that a plain click opens, and returns a point on it; undefined if none was found
 * among the mentions tried.
 */
export async function scrollToOpenMark(
  page: Page,
  questions: TabQuestions,
  mentions: readonly PageMention[],
): Promise<Point | undefined> {
  const near = await openMarkNear(page);
  if (near) return near;
  let jumps = 0;
  for (const entity of new Set(mentions.map((mention) => mention.entity))) {
    const own = mentions.filter((mention) => mention.entity === entity);
    const count = own.reduce((sum, mention) => sum + mention.count, 0);
    for (let i = 0; i < count && jumps < MAX_JUMPS; i++, jumps++) {
      await questions.jump(entity);
      await scrollAtRest(page);
      const point = await openMarkNear(page);
      if (point) return point;
    }
  }
  return undefined;
}

async function openMarkNear(page: Page): Promise<Point | undefined> {
  for (const [index, { interactive }] of (await readMarkedPhrases(page)).entries()) {
    const point = interactive ? undefined : await pointOfMark(page, index);
    if (point) return point;
  }
  return undefined;
}

/** Waits until the page has stopped scrolling and has painted: then the marks near the view exist. */
async function scrollAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let at = NaN, still = 0; still < 3;) {
      // No named functions: tsx would wrap them in a helper that the page does not have.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      still = scrollY === at ? still + 1 : 0;
      at = scrollY;
    }
  });
}
