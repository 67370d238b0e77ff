import { openIsolated, untilMarked } from '../bench-browser.ts';
import type { RunningBrowser } from '../../../cli/browser/launch-browser.ts';
import { median } from '../../../../test/support/medians.ts';
import { interleaved, type Measured } from '../figures.ts';
import { type NamedPage, type Plan, realPages } from '../plan.ts';

const BYTES_PER_MEGABYTE = 1e6;

/** heap.tab: MB in a tab's process after a page is marked, minus those with an idle extension. */
export async function measureHeap(
  extended: RunningBrowser,
  idle: RunningBrowser,
  plan: Plan,
): Promise<Measured> {
  const [named] = realPages('sample', { ...plan, quick: true });
  const { ours, theirs } = await interleaved(
    { ours: () => heapOf(extended, named!, true), theirs: () => heapOf(idle, named!, false) },
    plan.rounds,
  );
  return { figures: { 'heap.tab': (median(ours) - median(theirs)) / BYTES_PER_MEGABYTE } };
}

/** Bytes in use, the backing stores of typed arrays included, after a collection. */
async function heapOf(
  running: RunningBrowser,
  { document }: NamedPage,
  marked: boolean,
): Promise<number> {
  const page = await openIsolated(running.browser, document);
  try {
    if (marked) await untilMarked(page);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const usage = (await session.send('Runtime.getHeapUsage')) as unknown as HeapUsage;
    return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
  } finally {
    await page.close();
  }
}

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize: number;
  readonly backingStorageSize: number;
}
