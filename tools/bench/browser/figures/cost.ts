import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../cli/browser/launch-browser.ts';
import type { ServedDocument } from '../../../cli/browser/open-page.ts';
import { median } from '../../../../test/support/medians.ts';
import { interleaved, times, type Measured } from '../figures.ts';
import { type NamedPage, type Plan, realPages } from '../plan.ts';
import { serveOnly } from '../serve-only.ts';

/** How long a page is left alone after it has loaded, in ms: what is done in idle moments counts. */
const AFTER_LOAD_MS = 2500;
const BYTES_PER_MEGABYTE = 1e6;

/** The browsers to compare, each with one extension. */
export interface CostBrowsers {
  readonly ours: RunningBrowser;
  readonly idle: RunningBrowser;
  readonly regexp: RunningBrowser;
}

/** What a page costs: CPU time of its main thread in ms, and heap in bytes. */
interface Cost {
  readonly cpu: number;
  readonly heap: number;
}

/**
 * cost.quiet, cost.marked: CPU time that the extension adds to a page without and with marks, over
 * an extension that does nothing, ÷ what one regular expression adds. heap.quiet, heap.marked: MB
 * added. Only Chromium measures this.
 */
export async function measureCost(browsers: CostBrowsers, plan: Plan): Promise<Measured> {
  const marksOn = await pagesWithMarks(browsers.ours, realPages('sample', plan));
  const added = { quiet: [] as AddedCost[], marked: [] as AddedCost[] };
  const remarks: string[] = [];
  for (const { named, isMarked } of marksOn) {
    const costs = await interleaved<keyof CostBrowsers, Cost>(
      {
        ours: () => costOf(browsers.ours, named.document),
        idle: () => costOf(browsers.idle, named.document),
        regexp: () => costOf(browsers.regexp, named.document),
      },
      plan.rounds,
    );
    const cpu = (name: keyof CostBrowsers) => median(costs[name].map((cost) => cost.cpu));
    const heap = (name: keyof CostBrowsers) => median(costs[name].map((cost) => cost.heap));
    const cost = {
      ours: cpu('ours') - cpu('idle'),
      regexp: cpu('regexp') - cpu('idle'),
      heap: (heap('ours') - heap('idle')) / BYTES_PER_MEGABYTE,
    };
    const kind = isMarked ? 'marked' : 'quiet';
    added[kind].push(cost);
    remarks.push(
      `cost.${kind} ${named.name}: idle ${cpu('idle').toFixed(0)} ms, ours +${cost.ours.toFixed(1)}, ` +
        `regexp +${cost.regexp.toFixed(1)}, heap +${times(cost.heap)} MB`,
    );
  }
  const figures: Record<string, number> = {};
  for (const kind of ['quiet', 'marked'] as const) {
    const costs = added[kind];
    if (costs.length === 0) continue;
    // Sums, because the difference on a single page is within the noise.
    const sum = (figure: (cost: AddedCost) => number) =>
      costs.reduce((total, cost) => total + figure(cost), 0);
    figures[`cost.${kind}`] = sum((cost) => cost.ours) / sum((cost) => cost.regexp);
    figures[`heap.${kind}`] = median(costs.map((cost) => cost.heap));
  }
  return { figures, remarks };
}

interface AddedCost {
  /** CPU time in ms. */
  readonly ours: number;
  readonly regexp: number;
  /** In MB. */
  readonly heap: number;
}

async function pagesWithMarks(
  running: RunningBrowser,
  pages: readonly NamedPage[],
): Promise<{ named: NamedPage; isMarked: boolean }[]> {
  const found: { named: NamedPage; isMarked: boolean }[] = [];
  for (const named of pages) {
    const { page } = await openCounted(running, named.document);
    await pause(AFTER_LOAD_MS);
    const isMarked = await page.evaluate(() => CSS.highlights.has('sl-name'));
    found.push({ named, isMarked });
    await page.close();
  }
  return found;
}

async function costOf(running: RunningBrowser, document: ServedDocument): Promise<Cost> {
  const { page, session } = await openCounted(running, document);
  try {
    await pause(AFTER_LOAD_MS);
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find((metric) => metric.name === 'TaskDuration')?.value;
    if (seconds === undefined) throw new Error('Performance.getMetrics has no TaskDuration');
    await session.send('HeapProfiler.collectGarbage');
    const usage = (await session.send('Runtime.getHeapUsage')) as unknown as HeapUsage;
    return { cpu: seconds * 1000, heap: usage.usedSize + usage.backingStorageSize };
  } finally {
    await page.close();
  }
}

interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
}

/** Opens a document, its scripts off, in a tab whose main thread counts its CPU time. */
async function openCounted(
  { browser }: RunningBrowser,
  document: ServedDocument,
): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await serveOnly(page, document);
  await page.goto(document.url, { waitUntil: 'load' });
  return { page, session };
}
