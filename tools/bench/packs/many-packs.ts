import type { RunningBrowser } from '../../cli/browser/launch-browser.ts';
import { costPages, NAMES_REPLACED } from '../browser/cost-pages.ts';
import { type Measured, medianOf } from '../browser/figures.ts';
import { costsOf } from '../browser/figures/page-cost.ts';
import type { Plan } from '../browser/plan.ts';
import { importPack } from './import-pack.ts';
import { largePack } from './large-pack.ts';

/** How many packs a reader can add beside the bundled one. */
const MANY_PACKS = 19;
const MANY_ENTITIES = 1000;
/**
 * pack.quiet: CPU time that quiet pages pay with as many packs as a reader can have ÷ with one.
 * @param idle a browser with an extension that does nothing
 */
export async function measureManyPacks(
  browsers: Readonly<Record<'idle' | 'one' | 'many', RunningBrowser>>,
  plan: Plan,
): Promise<Measured> {
  for (let i = 0; i < MANY_PACKS; i++) {
    const files = largePack(`many-${i}`, MANY_ENTITIES, i * MANY_ENTITIES);
    await importPack(browsers.many, `many-${i}`, files);
    if (i === 0) await importPack(browsers.one, `many-${i}`, files);
  }
  const list = Object.entries(browsers) as ['idle' | 'one' | 'many', RunningBrowser][];
  const sums = { one: 0, many: 0 };
  const remarks: string[] = [];
  for (const { name, document } of costPages(plan).filter((page) =>
    page.name.endsWith(NAMES_REPLACED),
  )) {
    const costs: Awaited<ReturnType<typeof costsOf<'idle' | 'one' | 'many'>>>[] = [];
    for (let round = 0; round < plan.rounds; round++) {
      costs.push(await costsOf(list, document));
      list.push(list.shift()!);
    }
    const of = (who: 'idle' | 'one' | 'many') => medianOf(costs, (cost) => cost[who].cpu);
    sums.one += of('one') - of('idle');
    sums.many += of('many') - of('idle');
    remarks.push(
      `pack.quiet ${name}: does nothing ${of('idle').toFixed(1)} ms; over that: one pack +${(of('one') - of('idle')).toFixed(1)}, all +${(of('many') - of('idle')).toFixed(1)}`,
    );
  }
  return { figures: { 'pack.quiet': sums.many / sums.one }, remarks };
}
