/** What `annotate` finds in a page's readable text: what is to be marked in it. */
import type { Page } from 'puppeteer-core';
import { annotateLines, bundledPack } from '../../../tools/cli/annotate-text.ts';
import type { PrintedMention } from '../../../tools/cli/printed-mention.ts';
import { readableText } from './readable-text.ts';

const pack = bundledPack();

/** The mentions that a reader of the page is to see marked, in page order. */
export async function expectedMarks(page: Page): Promise<PrintedMention[]> {
  const language = await page.evaluate(() => document.documentElement.lang);
  const mentions = annotateLines(pack, await readableText(page), language || undefined);
  return mentions.filter(({ shown }) => shown);
}
