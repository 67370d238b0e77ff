import type { RunningBrowser } from '../cli/browser/launch-browser.ts';
import { type CostPage, costPages } from '../bench/browser/cost-pages.ts';
import { costsByTurns, hasMarks, type Cost } from '../bench/browser/figures/page-cost.ts';
import type { Plan } from '../bench/browser/plan.ts';
import { median } from '../../test/support/medians.ts';
import { meanOfMedians } from './interval.ts';
import type { PagesCost } from './measured-cost.ts';

const BYTES_PER_MEGABYTE = 1e6;
/** The browser without an extension. */
const BARE = 'bare';

/**
 * Measures in Chromium what pages pay for each extension. All browsers load a page one after the other,
 * round after round, so that a slow spell of the machine falls on all of them.
 * @param bare the browser without an extension
 * @param extended browsers with one extension each, by its name
 * @param timed ours with a performance mark for its first mark
 */
export async function measurePages(
  bare: RunningBrowser,
  extended: ReadonlyMap<string, RunningBrowser>,
  timed: RunningBrowser,
  plan: Plan,
): Promise<readonly PagesCost[]> {
  const measured: { page: CostPage; marked: boolean; rounds: readonly Record<string, Cost>[] }[] =
    [];
  for (const page of costPages(plan)) {
    const marked = await hasMarks(timed, page.document);
    const list = [[BARE, bare] as const, ...extended];
    const rounds = await costsByTurns(list, page.document, plan.rounds);
    measured.push({ page, marked, rounds });
    console.error(`${page.name}: ${marked ? 'marked' : 'quiet'}, measured`);
  }
  return (['quiet', 'marked'] as const).flatMap((kind) => {
    const pages = measured.filter(({ marked }) => marked === (kind === 'marked'));
    if (pages.length === 0) return [];
    const added = (name: string, figure: keyof Cost): number[][] =>
      pages.map(({ rounds }) => rounds.map((costs) => costs[name]![figure] - costs[BARE]![figure]));
    const extensions = [...extended.keys()].map((name) => ({
      name,
      cpu: meanOfMedians(added(name, 'cpu')),
      heap: meanOfMedians(
        added(name, 'heap').map((group) => group.map((bytes) => bytes / BYTES_PER_MEGABYTE)),
      ),
    }));
    const bareMs = median(pages.map(({ rounds }) => median(rounds.map((all) => all[BARE]!.cpu))));
    return [{ kind, pages: pages.map(({ page }) => page.name), bareMs, extensions }];
  });
}
