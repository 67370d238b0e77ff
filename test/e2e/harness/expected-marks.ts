/** The expected marks of a page: what `annotate` finds in its readable text. */
import type { Page } from 'puppeteer-core';
import { idInPack } from '../../../src/core/pack-ids.ts';
import { annotateLines, bundledPack } from '../../../tools/cli/annotate-text.ts';
import type { PrintedMention } from '../../../tools/cli/printed-mention.ts';
import { readableText } from './readable-text.ts';

const pack = bundledPack();

/** The mentions that must be marked for a reader of the page, in page order; ids name the pack. */
export async function expectedMarks(page: Page): Promise<PrintedMention[]> {
  const language = await page.evaluate(() => document.documentElement.lang);
  const lines = await readableText(page);
  const mentions = annotateLines(
    [pack],
    lines.map(({ text }) => text),
    language || undefined,
    lines.map(({ place }) => place),
  );
  return mentions
    .filter(({ shown }) => shown)
    .map((mention) => ({ ...mention, entity: idInPack(pack.content.id, mention.entity) }));
}
