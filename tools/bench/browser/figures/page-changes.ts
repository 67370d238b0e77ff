/** What the engine costs a page that changes itself. */
import type { Page } from 'puppeteer-core';
import type { ServedDocument } from '../../../cli/browser/open-page.ts';
import type { BenchBrowser } from '../bench-browser.ts';
import { interleaved, type Measured, medianOf } from '../figures.ts';
import { frameTaxPage, manyMentions, quietChangingPage } from '../generated-pages.ts';
import type { Plan } from '../plan.ts';

/** Minimum added time (ms per frame) for a meaningful ratio; less is noise. */
const MIN_ADDED_MS_PER_FRAME = 0.3;

/** page.tax (the page's own loop), page.tax.drained (with the observer's callback). */
export async function measurePageTax(browser: BenchBrowser, plan: Plan): Promise<Measured> {
  const page = await browser.open(manyMentions(5_000));
  const edit = (company: 'nobody' | 'ours') => () =>
    page.evaluate((who) => window.sidelightBench!.editPage(who), company);
  const tasks = { nobody: edit('nobody'), ours: edit('ours') };
  await interleaved(tasks, 2);
  const { nobody, ours } = await interleaved(tasks, plan.rounds);
  await page.close();
  const ratio = (part: 'loop' | 'drained') =>
    medianOf(ours, (one) => one[part]) / medianOf(nobody, (one) => one[part]);
  return { figures: { 'page.tax': ratio('loop'), 'page.tax.drained': ratio('drained') } };
}

/** frame.tax: what the engine adds to a changing frame ÷ what 1,000 registered ranges add. */
export async function measureFrameTax(browser: BenchBrowser, plan: Plan): Promise<Measured> {
  const page = await browser.open(frameTaxPage());
  const change = (company: 'nobody' | 'ours' | 'all-ranges') => () =>
    page.evaluate((who) => window.sidelightBench!.changeEachFrame(who), company);
  const results = await interleaved(
    { nobody: change('nobody'), ours: change('ours'), all: change('all-ranges') },
    plan.rounds,
  );
  await page.close();
  const [nobody, ours, all] = [results.nobody, results.ours, results.all].map((list) =>
    medianOf(list, (ms) => ms),
  ) as [number, number, number];
  const said = `frame.tax: ${nobody.toFixed(2)} ms a frame alone, ${ours.toFixed(2)} with us, ${all.toFixed(2)} with all ranges registered`;
  if (all - nobody < MIN_ADDED_MS_PER_FRAME)
    return { figures: {}, remarks: [`${said}: left out, registered ranges cost nothing here`] };
  return { figures: { 'frame.tax': (ours - nobody) / (all - nobody) }, remarks: [said] };
}

/**
 * update.append, update.ticker: ms of our work for a second of changes; update.append.quiet and
 * update.ticker.quiet: the same on a page without names, where only the watch runs.
 */
export async function measureUpdates(browser: BenchBrowser, plan: Plan): Promise<Measured> {
  return {
    figures: {
      ...(await updatesOn(browser, plan, manyMentions(1_000), {
        'update.append': (page) => page.evaluate(() => window.sidelightBench!.append()),
        'update.ticker': (page) => page.evaluate(() => window.sidelightBench!.tick()),
      })),
      ...(await updatesOn(browser, plan, quietChangingPage(200), {
        'update.append.quiet': (page) =>
          page.evaluate(() => window.sidelightBench!.appendQuietly()),
        'update.ticker.quiet': (page) => page.evaluate(() => window.sidelightBench!.tickQuietly()),
      })),
    },
  };
}

async function updatesOn(
  browser: BenchBrowser,
  { rounds }: Plan,
  document: ServedDocument,
  figures: Readonly<Record<string, (page: Page) => Promise<number>>>,
): Promise<Record<string, number>> {
  const page = await browser.open(document);
  try {
    const tasks = Object.fromEntries(
      Object.entries(figures).map(([name, measure]) => [name, () => measure(page)]),
    );
    await interleaved(tasks, 1);
    const times = await interleaved(tasks, rounds);
    return Object.fromEntries(
      Object.entries(times).map(([name, list]) => [name, medianOf(list, (ms) => ms)]),
    );
  } finally {
    await page.close();
  }
}
