import { median } from '../../../test/support/medians.ts';
import type { RunningBrowser } from '../../cli/browser/launch-browser.ts';
import { openOwnPage } from '../../cli/browser/own-page.ts';
import type { Measured } from '../browser/figures.ts';
import type { Plan } from '../browser/plan.ts';
import { importPack } from './import-pack.ts';
import { largePack } from './large-pack.ts';
import { openWorkshop, type WorkshopTimes } from './open-workshop.ts';
import { withOwnMemory, type WithMemory } from './own-memory.ts';
import { untilDrawn } from './until-drawn.ts';

const MS_PER_SECOND = 1000;
/** How often a large pack is imported; each time takes a minute. */
const LARGE_ROUNDS = 3;
const SIZES = { '1k': 1000, '10k': 10_000 } as const;

/** Starts a browser with the extension, and ends it when the task is done. */
type InNewBrowser = (task: (running: RunningBrowser) => Promise<void>) => Promise<void>;

/**
 * pack.import.1k, pack.import.10k: seconds until the preview of a pack of so many entities.
 * pack.import.NAME.memory: MB of the extension's process at most, until the pack is kept.
 * pack.reader.NAME: seconds until the slowest view of the reader is drawn.
 * pack.workshop.NAME: seconds until the workshop shows the pack; .memory: MB at most; .find, .article:
 * seconds until a card is found by a name, and until an article is marked.
 */
export async function measureLargePacks(inNewBrowser: InNewBrowser, plan: Plan): Promise<Measured> {
  const figures: Record<string, number> = {};
  const remarks: string[] = [];
  for (const [name, count] of Object.entries(SIZES)) {
    const files = largePack('large', count);
    const imports: WithMemory<number>[] = [];
    const views: Record<string, number>[] = [];
    const workshops: WithMemory<WorkshopTimes>[] = [];
    // In a new browser each time, where the pack is not there yet.
    for (let round = 0; round < (plan.quick ? 1 : LARGE_ROUNDS); round++) {
      await inNewBrowser(async (running) => {
        imports.push(await withOwnMemory(running, () => importPack(running, 'large', files)));
        views.push(await openReader(running));
      });
      await inNewBrowser(async (running) => {
        workshops.push(await withOwnMemory(running, () => openWorkshop(running, 'large', files)));
      });
    }
    const seconds = (times: readonly number[]): number => median(times) / MS_PER_SECOND;
    const ofWorkshop = (time: keyof WorkshopTimes): number =>
      seconds(workshops.map(({ result }) => result[time]));
    Object.assign(figures, {
      [`pack.import.${name}`]: seconds(imports.map(({ result }) => result)),
      ...memoryFigure(`pack.import.${name}`, imports),
      [`pack.reader.${name}`]: seconds(views.map((times) => Math.max(...Object.values(times)))),
      [`pack.workshop.${name}`]: ofWorkshop('opened'),
      [`pack.workshop.${name}.find`]: ofWorkshop('find'),
      [`pack.workshop.${name}.article`]: ofWorkshop('article'),
      ...memoryFigure(`pack.workshop.${name}`, workshops),
    });
    const ofViews = Object.keys(VIEWS).map(
      (view) => `${view} ${seconds(views.map((times) => times[view]!)).toFixed(2)} s`,
    );
    remarks.push(`pack.reader.${name}: ${ofViews.join(', ')}`);
    remarks.push(memoryRemark(`pack.import.${name}`, imports));
    remarks.push(memoryRemark(`pack.workshop.${name}`, workshops));
  }
  return { figures, remarks };
}

/** The highest peak, in MB; nothing where the system does not tell. */
function memoryFigure(
  name: string,
  measured: readonly WithMemory<unknown>[],
): Readonly<Record<string, number>> {
  const peaks = measured.flatMap(({ memory }) => memory?.peak ?? []);
  return peaks.length > 0 ? { [`${name}.memory`]: Math.max(...peaks) } : {};
}

function memoryRemark(name: string, measured: readonly WithMemory<unknown>[]): string {
  const before = measured.flatMap(({ memory }) => memory?.before ?? []);
  return before.length > 0
    ? `${name}.memory: before that ${median(before).toFixed(0)} MB`
    : `${name}.memory: left out, only Chromium on Linux tells it`;
}

/** Views of the reader: the hash of the address, and what is drawn last. */
const VIEWS = {
  relations: ['time=large', '.ties > li'],
  argument: ['essay=large', 'main section'],
  card: ['entity=large:person%2Fp7', '.note'],
  search: ['search=anna', '.found'],
} as const;

/** Time until each view of the reader is drawn, in ms, the tab included. */
async function openReader(running: RunningBrowser): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const [view, [hash, last]] of Object.entries(VIEWS)) {
    const start = performance.now();
    const page = await openOwnPage(running, `src/ui/reader/index.html#${hash}`);
    await page.waitForSelector(last);
    await untilDrawn(page);
    times[view] = performance.now() - start;
    await page.close();
  }
  return times;
}
