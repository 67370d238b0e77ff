/** Reading a page, compared with a TreeWalker pass that reads its every nodeValue. */
import type { Page } from 'puppeteer-core';
import { median } from '../../../../test/support/medians.ts';
import type { BenchBrowser } from '../bench-browser.ts';
import { type Measured, medianOf, times } from '../figures.ts';
import { namelessPage } from '../generated-pages.ts';
import { generatedPages, isWanted, type NamedPage, type Plan, realPages } from '../plan.ts';

/** Unmeasured runs before the first measured one. */
const WARM_UP_RUNS = 8;

/** page.scan (warm), page.scan.cold (the median page and the worst), page.zero. */
export async function measurePageScan(browser: BenchBrowser, plan: Plan): Promise<Measured> {
  const generated = generatedPages(plan);
  const warm = isWanted(plan, 'page.scan.warm', 'page.zero')
    ? await each([...realPages('all', plan), ...generated], (page) => scanWarm(browser, page, plan))
    : [];
  const cold = isWanted(plan, 'page.scan.cold')
    ? await each([...realPages('sample', plan), ...generated], (page) =>
        scanCold(browser, page, plan),
      )
    : [];
  const nameless = { name: 'generated without a name', document: namelessPage(2_000) };
  const zero = isWanted(plan, 'page.zero')
    ? [
        await scanWarm(browser, nameless, plan),
        ...warm.filter(({ page, marks }) => marks === 0 && !page.startsWith('generated')),
      ]
    : [];
  return {
    figures: {
      ...(warm.length > 0 && { 'page.scan': median(warm.map(({ ratio }) => ratio)) }),
      ...summary('page.scan.warm', warm),
      ...summary('page.scan.cold', cold),
      ...summary('page.zero', zero),
    },
    remarks: [
      ...details('page.scan.warm', warm),
      ...details('page.scan.cold', cold),
      ...details('page.zero', zero),
    ],
  };
}

interface Scanned {
  readonly page: string;
  readonly ratio: number;
  readonly work: number;
  readonly walk: number;
  readonly marks: number;
}

async function scanWarm(browser: BenchBrowser, named: NamedPage, plan: Plan): Promise<Scanned> {
  const page = await browser.open(named.document);
  try {
    for (let i = 0; i < WARM_UP_RUNS; i++) {
      await walk(page);
      await scan(page);
    }
    const walks: number[] = [];
    const scans: Awaited<ReturnType<typeof scan>>[] = [];
    for (let round = 0; round < plan.rounds; round++) {
      walks.push(await walk(page));
      scans.push(await scan(page));
    }
    return scanned(named, walks, scans);
  } finally {
    await page.close();
  }
}

/** Each run in a new browser context, so that none warms the other's code or nodes. */
async function scanCold(browser: BenchBrowser, named: NamedPage, plan: Plan): Promise<Scanned> {
  const inNewContext = async <Result>(task: (page: Page) => Promise<Result>): Promise<Result> => {
    const { page, close } = await browser.openCold(named.document);
    try {
      return await task(page);
    } finally {
      await close();
    }
  };
  const walks: number[] = [];
  const scans: Awaited<ReturnType<typeof scan>>[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    walks.push(await inNewContext(walk));
    scans.push(await inNewContext(scan));
  }
  return scanned(named, walks, scans);
}

const walk = (page: Page) => page.evaluate(() => window.sidelightBench!.walk());
const scan = (page: Page) => page.evaluate(() => window.sidelightBench!.scan());

function scanned(
  { name }: NamedPage,
  walks: readonly number[],
  scans: readonly { readonly work: number; readonly marks: number }[],
): Scanned {
  const work = medianOf(scans, (one) => one.work);
  const walkTime = median(walks);
  return { page: name, ratio: work / walkTime, work, walk: walkTime, marks: scans[0]!.marks };
}

async function each<T, Result>(
  list: readonly T[],
  task: (one: T) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const one of list) results.push(await task(one));
  return results;
}

function summary(name: string, pages: readonly Scanned[]): Record<string, number> {
  if (pages.length === 0) return {};
  const ratios = pages.map(({ ratio }) => ratio);
  return { [name]: median(ratios), [`${name}.worst`]: Math.max(...ratios) };
}

function details(name: string, pages: readonly Scanned[]): string[] {
  return pages.map(
    ({ page, ratio, work, walk: walkTime, marks }) =>
      `${name} ${page}: ${times(ratio)} (${work.toFixed(2)} ÷ ${walkTime.toFixed(3)} ms, ${marks} marks)`,
  );
}
