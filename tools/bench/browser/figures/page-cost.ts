/** CPU time and heap of one page in several browsers of Chromium. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../cli/browser/launch-browser.ts';
import type { ServedDocument } from '../../../cli/browser/open-page.ts';
import { serveOnly } from '../serve-only.ts';

/** How long a page is left alone after it has loaded, in ms: what is done in idle moments counts. */
const AFTER_LOAD_MS = 2500;
/** Pause before the next browser loads the page, in ms: most of the work is done by then. */
const BETWEEN_LOADS_MS = 700;

/** Loads a document in a tab of its own, leaves it alone for a while, and then reads something of it. */
export async function afterLoad<Result>(
  { browser }: RunningBrowser,
  document: ServedDocument,
  steps: {
    /** Called before the document is loaded. */
    readonly prepare?: (page: Page) => Promise<unknown>;
    readonly read: (page: Page) => Promise<Result>;
  },
): Promise<Result> {
  const page = await browser.newPage();
  try {
    await serveOnly(page, document);
    await steps.prepare?.(page);
    await page.goto(document.url, { waitUntil: 'load' });
    await pause(AFTER_LOAD_MS);
    return await steps.read(page);
  } finally {
    await page.close();
  }
}

/** What a page costs: CPU time of its main thread in ms, and heap in bytes. */
export interface Cost {
  readonly cpu: number;
  readonly heap: number;
}

/**
 * Loads the page once in each browser, one after the other. They wait together for the end of their
 * time, each for its own, because waiting takes most of it.
 */
export async function costsOf<Name extends string>(
  browsers: readonly (readonly [Name, RunningBrowser])[],
  document: ServedDocument,
): Promise<Record<Name, Cost>> {
  const tabs: (CountedTab & { name: Name; loaded: number })[] = [];
  try {
    for (const [name, running] of browsers) {
      const tab = await openCounted(running, document);
      tabs.push({ name, ...tab, loaded: performance.now() });
      await pause(BETWEEN_LOADS_MS);
    }
    const cpu: number[] = [];
    for (const { session, loaded } of tabs) {
      await pause(Math.max(0, loaded + AFTER_LOAD_MS - performance.now()));
      cpu.push(await cpuOf(session));
    }
    // Last, because a collection takes time of the machine.
    const costs = {} as Record<Name, Cost>;
    for (const [i, { name, session }] of tabs.entries())
      costs[name] = { cpu: cpu[i]!, heap: await heapOf(session) };
    return costs;
  } finally {
    for (const { page } of tabs) await page.close();
  }
}

/** The same round after round; the browsers take turns in being the first. */
export async function costsByTurns<Name extends string>(
  browsers: readonly (readonly [Name, RunningBrowser])[],
  document: ServedDocument,
  rounds: number,
): Promise<readonly Record<Name, Cost>[]> {
  const list = [...browsers];
  const costs: Record<Name, Cost>[] = [];
  for (let round = 0; round < rounds; round++) {
    costs.push(await costsOf(list, document));
    list.push(list.shift()!);
  }
  return costs;
}

/** Whether the extension marks a page. @param timed with a performance mark for its first mark */
export function hasMarks(timed: RunningBrowser, document: ServedDocument): Promise<boolean> {
  return afterLoad(timed, document, {
    // Marks far from the view are registered only for a moment.
    read: (page) => page.evaluate(() => performance.getEntriesByName('bench-mark').length > 0),
  });
}

interface CountedTab {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Opens a document, its scripts off, in a tab whose main thread counts its CPU time. */
async function openCounted(
  { browser }: RunningBrowser,
  document: ServedDocument,
): Promise<CountedTab> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await serveOnly(page, document);
  await page.goto(document.url, { waitUntil: 'load' });
  return { page, session };
}

async function cpuOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find((metric) => metric.name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('Performance.getMetrics has no TaskDuration');
  return seconds * 1000;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as HeapUsage;
  return usage.usedSize + usage.backingStorageSize;
}

interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
}
