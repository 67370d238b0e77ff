import type { BenchBrowser } from '../bench-browser.ts';
import { interleaved, type Measured, medianOf } from '../figures.ts';
import { textNodes } from '../generated-pages.ts';
import type { Plan } from '../plan.ts';

/** slice.max (ms, 69,000 text nodes) and slice.first (first mark ÷ all of the work). */
export async function measureSlices(browser: BenchBrowser, plan: Plan): Promise<Measured> {
  const page = await browser.open(textNodes(69_000));
  const { runs } = await interleaved(
    { runs: () => page.evaluate(() => window.sidelightBench!.scan()) },
    plan.rounds,
  );
  await page.close();
  return {
    figures: {
      'slice.max': medianOf(runs, ({ longest }) => longest),
      'slice.first': medianOf(runs, ({ first, work }) => first / work),
    },
    remarks: [
      `slice: first mark after ${medianOf(runs, ({ first }) => first).toFixed(1)} ms, ${medianOf(runs, ({ work }) => work).toFixed(0)} ms of work in all; longest slice of any run ${Math.max(...runs.map(({ longest }) => longest)).toFixed(1)} ms`,
    ],
  };
}
