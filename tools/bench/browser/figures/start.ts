import type { RunningBrowser } from '../../../cli/browser/launch-browser.ts';
import { median } from '../../../../test/support/medians.ts';
import { openIsolated, untilMarked } from '../bench-browser.ts';
import type { Measured } from '../figures.ts';
import { type NamedPage, type Plan, realPages } from '../plan.ts';

/** Times of the script's start and end, of the end of parsing and of the first mark (ms of the page's clock). */
interface Start {
  readonly begin: number;
  readonly end: number;
  readonly parsed: number;
  readonly mark: number;
}

/**
 * start.first: ms from the script's start to the first mark on the median page that has one near
 * the view. The script runs before the page is parsed; the time in which it waits for that is left
 * out, and with it what is done then in idle moments.
 */
export async function measureStart(extended: RunningBrowser, plan: Plan): Promise<Measured> {
  const starts = new Map<string, number[]>();
  const unmarked = new Set<string>();
  for (let round = 0; round < plan.rounds; round++) {
    for (const named of realPages('sample', plan)) {
      const start = await startOn(extended, named);
      if (!start) {
        unmarked.add(named.name);
        continue;
      }
      const { begin, end, parsed, mark } = start;
      const waited = Math.max(0, Math.min(parsed, mark) - end);
      starts.set(named.name, [...(starts.get(named.name) ?? []), mark - begin - waited]);
    }
  }
  const pages = [...starts].map(([name, list]) => [name, median(list)] as const);
  return {
    figures: { 'start.first': median(pages.map(([, ms]) => ms)) },
    remarks: [
      ...pages.map(([name, ms]) => `start.first ${name}: ${ms.toFixed(1)} ms`),
      ...[...unmarked].map((name) => `start.first ${name}: left out, no mark is near the view`),
    ],
  };
}

async function startOn(
  extended: RunningBrowser,
  { document }: NamedPage,
): Promise<Start | undefined> {
  const page = await openIsolated(extended.browser, document);
  try {
    if (!(await untilMarked(page))) return undefined;
    const [begin, end, mark] = await page.evaluate(() =>
      ['bench-begin', 'bench-end', 'bench-mark'].map(
        (name) => performance.getEntriesByName(name)[0]!.startTime,
      ),
    );
    const parsed = await page.evaluate(() => {
      const [visit] = performance.getEntriesByType('navigation');
      return (visit as PerformanceNavigationTiming).domContentLoadedEventStart;
    });
    return { begin: begin!, end: end!, parsed, mark: mark! };
  } finally {
    await page.close();
  }
}
