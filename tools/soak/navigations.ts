import { chromiumMemory } from '../../test/e2e/endurance/chromium-memory.ts';
import { firefoxMemory } from '../../test/e2e/endurance/firefox-memory.ts';
import { levelOf } from '../../test/e2e/endurance/levels.ts';
import type { Memory } from '../../test/e2e/endurance/memory.ts';
import { startWanderer, type Wanderer } from '../../test/e2e/endurance/navigations.ts';
import { formOptions, withExtension } from './form-options.ts';

/** The form and its options, for the usage of the command. */
export const NAVIGATIONS_USAGE = `navigations [--navigations N] [--routes N] [--browser NAME]
  One tab goes from page to page, and then one page from route to route; each is marked,
  and each tenth opens a popover. Fails where memory is not level, or in Chromium, which
  counts them, nodes and listeners.
  --navigations N   how many pages (10000)
  --routes N        how many routes (1000)
  --browser         chromium (the default) or firefox`;

/** Count of memory readings during the navigations, and during the routes. */
const READINGS = 50;
/** Maximum growth of a figure from start to end (0.05 is 5 %). */
const MAX_GROWTH = 0.05;
const METERS = { chromium: chromiumMemory, firefox: firefoxMemory };
const FIGURES = ['heap', 'worker', 'nodes', 'listeners'] as const;

/** Navigations and routes; resolves to the exit code. */
export async function soakNavigations(args: readonly string[]): Promise<number> {
  const { browser, numbers } = formOptions(args, { navigations: 10_000, routes: 1_000 });
  return withExtension(browser, async (running) => {
    const wanderer = await startWanderer(running, METERS[browser]);
    const grown = [
      ...(await soak(wanderer, 'navigations', numbers.navigations, wanderer.navigate)),
      ...(await soak(wanderer, 'routes', numbers.routes, wanderer.changeRoutes)),
    ];
    await wanderer.close();
    console.log(grown.length === 0 ? 'all level' : `not level: ${grown.join(', ')}`);
    return grown.length > 0 ? 1 : 0;
  });
}

/** The names of the figures that have grown too much. */
async function soak(
  wanderer: Wanderer,
  what: string,
  count: number,
  go: (count: number) => Promise<void>,
): Promise<string[]> {
  const readings: Memory[] = [];
  const size = Math.max(1, Math.floor(count / READINGS));
  for (let done = 0; done < count; done += size) {
    await go(Math.min(size, count - done));
    readings.push(await wanderer.measure());
    if (readings.length % 5 === 0) console.error(`… ${done + size} ${what}`);
  }
  if (count === 0) return [];
  return FIGURES.filter((figure) => {
    const told = readings.flatMap((one) => one[figure] ?? []);
    if (told.length === 0) return false;
    const { before, after, growth } = levelOf(told);
    console.log(
      `${count} ${what}: ${figure} ${before} before, ${after} after, ${(growth * 100).toFixed(1)} %`,
    );
    return growth > MAX_GROWTH;
  }).map((figure) => `${figure} after ${what}`);
}
