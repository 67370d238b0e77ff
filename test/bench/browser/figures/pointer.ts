import type { BenchBrowser } from '../bench-browser.ts';
import { type Measured, percentile } from '../figures.ts';
import { manyMentions } from '../generated-pages.ts';
import { median } from '../../medians.ts';
import type { Plan } from '../plan.ts';

const FEW = 100;
const MANY = 10_000;

/** pointer.p95 (ms, 10,000 mentions) and pointer.growth (10,000 mentions ÷ 100). */
export async function measurePointer(browser: BenchBrowser, plan: Plan): Promise<Measured> {
  const p95: Record<number, number[]> = { [FEW]: [], [MANY]: [] };
  const middle: Record<number, number[]> = { [FEW]: [], [MANY]: [] };
  let hits = 0;
  for (let round = 0; round < plan.rounds; round++) {
    for (const mentions of [FEW, MANY]) {
      const page = await browser.open(manyMentions(mentions));
      const pointed = await page.evaluate(() => window.sidelightBench!.point());
      await page.close();
      p95[mentions]!.push(percentile(pointed.times, 0.95));
      middle[mentions]!.push(median(pointed.times));
      hits = pointed.hits;
    }
  }
  return {
    figures: {
      'pointer.p95': median(p95[MANY]!),
      'pointer.growth': median(middle[MANY]!) / median(middle[FEW]!),
    },
    remarks: [`pointer: ${hits} of 400 points on a mark`],
  };
}
