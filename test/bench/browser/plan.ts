import type { ServedDocument } from '../../../src/cli/browser/open-page.ts';
import { serveSharedPage, sharedPages } from '../../e2e/harness/shared-pages.ts';
import { longArticle, manyMentions, textNodes } from './generated-pages.ts';

/** How much of the benchmark runs. */
export interface Plan {
  /** How often each task is timed; the median counts. */
  readonly rounds: number;
  /** A few pages only. */
  readonly quick: boolean;
  /** Beginnings of the figures' names; all where there is none. */
  readonly only: readonly string[];
}

/** A page to read, and how it is called in the table. */
export interface NamedPage {
  readonly name: string;
  readonly document: ServedDocument;
}

/** Real pages of each size and script, for what takes too long on all of them. */
const SAMPLE = /^(de-dw|de-faz|en-guardian|en-yahoo|fr-lefigaro|ru-digest|ru-kommersant)/;
const QUICK_SAMPLE = /^(de-dw|en-guardian|ru-kommersant)/;

/** Whether any figure of the group is asked for. */
export function isWanted({ only }: Plan, ...figures: readonly string[]): boolean {
  return (
    only.length === 0 ||
    figures.some((figure) =>
      only.some((begin) => figure.startsWith(begin) || begin.startsWith(`${figure}.`)),
    )
  );
}

/** The real pages, and what is to be read as often. @throws Error where the collection is missing */
export function realPages(which: 'all' | 'sample', { quick }: Plan): NamedPage[] {
  if (typeof sharedPages === 'string')
    throw new Error(`the benchmark in browsers needs real pages: ${sharedPages}`);
  const wanted = quick ? QUICK_SAMPLE : which === 'sample' ? SAMPLE : /./;
  return sharedPages
    .filter(({ file }) => wanted.test(file))
    .map((page) => ({ name: page.file.replace('.html', ''), document: serveSharedPage(page) }));
}

/** The three generated pages of the page engine's goals, smaller in a quick run. */
export function generatedPages({ quick }: Plan): NamedPage[] {
  const share = quick ? 0.05 : 1;
  return [
    { name: 'generated 5 MB article', document: longArticle(5_000_000 * share) },
    { name: 'generated 100,000 text nodes', document: textNodes(100_000 * share) },
    { name: 'generated 50,000 mentions', document: manyMentions(50_000 * share) },
  ];
}
