import { median } from '../../../test/support/medians.ts';
import type { RunningBrowser } from '../../cli/browser/launch-browser.ts';
import { openOwnPage } from '../../cli/browser/own-page.ts';
import { costPages } from '../browser/cost-pages.ts';
import { type Measured, medianOf } from '../browser/figures.ts';
import { costsOf } from '../browser/figures/page-cost.ts';
import type { Plan } from '../browser/plan.ts';
import { importPack } from './import-pack.ts';
import { largePack } from './large-pack.ts';

const MS_PER_SECOND = 1000;
/** How many packs a reader can add beside the bundled one. */
const MANY_PACKS = 19;
const MANY_ENTITIES = 1000;
/** How often a large pack is imported; each time takes a minute. */
const LARGE_ROUNDS = 3;

/**
 * pack.import.1k, pack.import.10k: seconds until the preview of a pack of so many entities.
 * pack.reader.1k, pack.reader.10k: seconds until the slowest view of the reader is drawn.
 */
export async function measureLargePacks(
  inNewBrowser: (task: (running: RunningBrowser) => Promise<void>) => Promise<void>,
  plan: Plan,
): Promise<Measured> {
  const figures: Record<string, number> = {};
  for (const [name, count] of [
    ['1k', 1000],
    ['10k', 10_000],
  ] as const) {
    const times: number[] = [];
    const opened: number[] = [];
    // In a new browser each time, where the pack is not there yet.
    for (let round = 0; round < (plan.quick ? 1 : LARGE_ROUNDS); round++)
      await inNewBrowser(async (running) => {
        times.push(await importPack(running, 'large', largePack('large', count)));
        opened.push(await openReader(running));
      });
    figures[`pack.import.${name}`] = median(times) / MS_PER_SECOND;
    figures[`pack.reader.${name}`] = median(opened) / MS_PER_SECOND;
  }
  return { figures };
}

/** Views of the reader, as the hash of its address. */
const VIEWS = ['time=large', 'essay=large', 'entity=large:person%2Fp7', 'search=anna'];

/** Time until the slowest view of the reader is drawn, in ms. */
async function openReader(running: RunningBrowser): Promise<number> {
  const times: number[] = [];
  for (const view of VIEWS) {
    const start = performance.now();
    const page = await openOwnPage(running, `src/ui/reader/index.html#${view}`);
    await page.waitForSelector('main > *');
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    times.push(performance.now() - start);
    console.error(`${view}: ${times.at(-1)}`);
    await page.close();
  }
  return Math.max(...times);
}

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
    page.name.endsWith('no names'),
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
