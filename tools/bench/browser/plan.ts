import type { ServedDocument } from '../../cli/browser/open-page.ts';
import {
  collectedPages,
  ownRealPages,
  type RealPage,
  serveRealPage,
} from '../../../test/e2e/harness/real-pages.ts';
import { longArticle, manyMentions, textNodes } from './generated-pages.ts';

/** How much of the benchmark runs. */
export interface Plan {
  /** How often each task is timed; the median counts. */
  readonly rounds: number;
  /** A few pages only. */
  readonly quick: boolean;
  /** Beginnings of the figures' names; all figures if empty. */
  readonly only: readonly string[];
}

/** A page to read, and its name in the table. */
export interface NamedPage {
  readonly name: string;
  readonly document: ServedDocument;
}

/**
 * The pages that are measured: those of the collection, or the project's own if it is missing.
 * Figures over both could not be compared with those of the decisions.
 */
export const benchedPages: readonly RealPage[] =
  collectedPages.length > 0 ? collectedPages : ownRealPages;

/** Real pages of each size and script, with and without names, for measurements that take too long on all pages. */
const SAMPLE =
  /^(de-dw|de-faz|de-lux|et-auth|ru-ukr|en-guardian|en-yahoo|fr-lefigaro|ru-digest|ru-kommersant|be-very-long|de-nuxt|en-react|pl-live|ru-print)/;
const QUICK_SAMPLE = /^(de-dw|de-lux|et-auth|en-guardian|ru-kommersant|de-nuxt|en-react|ru-print)/;

/** Whether a page belongs to the sample, or to that of a quick run. */
export function isInSample(file: string, { quick }: Plan): boolean {
  return (quick ? QUICK_SAMPLE : SAMPLE).test(file);
}

/** Beginnings of the figures that one measurement of pages gives: what they cost. */
export const COST_FIGURES = ['cost', 'heap.quiet', 'heap.marked', 'heap.own'] as const;

/** Figures that are asked for together, by the name of the group. */
const GROUPS: Readonly<Record<string, readonly string[]>> = { cost: COST_FIGURES };

/** The beginnings of figures' names that somebody asks for, groups resolved. */
export function namesAskedFor(names: readonly string[]): string[] {
  return names.flatMap((name) => GROUPS[name] ?? [name]);
}

/** Whether any figure of the group is asked for. */
export function isWanted({ only }: Plan, ...figures: readonly string[]): boolean {
  return (
    only.length === 0 ||
    figures.some((figure) =>
      only.some((begin) => figure.startsWith(begin) || begin.startsWith(`${figure}.`)),
    )
  );
}

/** The real pages, and generated ones that are read as often. */
export function realPages(which: 'all' | 'sample', plan: Plan): NamedPage[] {
  return benchedPages
    .filter(({ file }) => (which === 'all' && !plan.quick) || isInSample(file, plan))
    .map((page) => ({ name: page.file.replace('.html', ''), document: serveRealPage(page) }));
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
