import type { BenchBrowser } from '../bench-browser.ts';
import { type Measured, percentile } from '../figures.ts';
import { manyMentions } from '../generated-pages.ts';
import { median } from '../../../../test/support/medians.ts';
import type { Plan } from '../plan.ts';

const MENTIONS = { few: 100, many: 10_000 };

/**
 * pointer.p95 (ms, 10,000 mentions) and pointer.growth (10,000 mentions ÷ 100); the browser's own
 * hit test at the same points is reported next to them.
 */
export async function measurePointer(browser: BenchBrowser, plan: Plan): Promise<Measured> {
  const ours = { few: [] as Times[], many: [] as Times[] };
  const native = { few: [] as Times[], many: [] as Times[] };
  let hits = 0;
  for (let round = 0; round < plan.rounds; round++) {
    for (const size of ['few', 'many'] as const) {
      const page = await browser.open(manyMentions(MENTIONS[size]));
      const pointed = await page.evaluate(() => window.sidelightBench!.point());
      await page.close();
      ours[size].push(pointed.ours);
      native[size].push(pointed.native);
      hits = pointed.hits;
    }
  }
  const own = { p95: p95Of(native.many), growth: growthOf(native) };
  return {
    figures: { 'pointer.p95': p95Of(ours.many), 'pointer.growth': growthOf(ours) },
    remarks: [
      `pointer: ${hits} of 400 points on a mark`,
      `pointer: the browser's own hit test alone: p95 ${own.p95.toFixed(2)} ms, growth ${own.growth.toFixed(1)}`,
    ],
  };
}

type Times = readonly number[];

function p95Of(rounds: readonly Times[]): number {
  return median(rounds.map((times) => percentile(times, 0.95)));
}

function growthOf({ few, many }: { few: readonly Times[]; many: readonly Times[] }): number {
  const middle = (rounds: readonly Times[]): number => median(rounds.map((times) => median(times)));
  return middle(many) / middle(few);
}
