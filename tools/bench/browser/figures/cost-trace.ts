/** What a page's cost consists of, told apart by a trace of Chromium. */
import type { RunningBrowser } from '../../../cli/browser/launch-browser.ts';
import type { ServedDocument } from '../../../cli/browser/open-page.ts';
import { median } from '../../../../test/support/medians.ts';
import { evaluatedScripts, type TraceEvent, type TraceTimes, traceTimes } from '../trace-times.ts';
import { afterLoad } from './page-cost.ts';

const CATEGORIES = [
  '-*',
  'toplevel',
  'mojom',
  'extensions',
  'v8',
  'devtools.timeline',
  'disabled-by-default-v8.compile',
];

/** The times of one page, and the scripts of the extension that ran on it. */
export interface TracedPage {
  readonly times: TraceTimes;
  readonly scripts: readonly string[];
}

/** Loads a page some times with a trace: the median of each time. */
export async function tracePage(
  running: RunningBrowser,
  document: ServedDocument,
  rounds: number,
): Promise<TracedPage> {
  const runs: TracedPage[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await traceOnce(running, document));
  const names = Object.keys(runs[0]!.times) as (keyof TraceTimes)[];
  return {
    times: Object.fromEntries(
      names.map((name) => [name, median(runs.map(({ times }) => times[name]))]),
    ) as unknown as TraceTimes,
    scripts: runs[0]!.scripts,
  };
}

async function traceOnce(running: RunningBrowser, document: ServedDocument): Promise<TracedPage> {
  return afterLoad(running, document, {
    prepare: (page) => page.tracing.start({ categories: CATEGORIES }),
    read: async (page) => {
      const trace = await page.tracing.stop();
      if (!trace) throw new Error(`${document.url}: Chromium has sent no trace`);
      const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
        traceEvents: TraceEvent[];
      };
      return {
        times: traceTimes(traceEvents, running.extensionOrigin!),
        scripts: evaluatedScripts(traceEvents, running.extensionOrigin!),
      };
    },
  });
}
