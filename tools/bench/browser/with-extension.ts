/** The figures that only the extension itself can give. */
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../cli/browsers.ts';
import { buildExtension } from '../../cli/build-extension.ts';
import { copyOf, type ExtensionFolder, idleExtension, timedExtension } from './extension-copy.ts';
import type { Measured } from './figures.ts';
import { measureCost } from './figures/cost.ts';
import { measureFirefoxCost } from './figures/firefox-cost.ts';
import { measureClicks } from './figures/clicks.ts';
import { measureLargePageClicks } from './figures/large-page-clicks.ts';
import { measureHeap } from './figures/heap.ts';
import { measureStart } from './figures/start.ts';
import { inBrowser } from './in-browser.ts';
import { COST_FIGURES, isWanted, type Plan } from './plan.ts';
import { measureLargePacks } from '../packs/large-packs.ts';
import { measureManyPacks } from '../packs/many-packs.ts';
import { regexpExtension } from './regexp-extension.ts';
import { withRemark } from './with-remark.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the extension and measures it: what it costs a page, clicks, the start and the heap. */
export async function measureWithExtension(name: BrowserName, plan: Plan): Promise<Measured[]> {
  const wantsCost = isWanted(plan, ...COST_FIGURES);
  const wantsRest = isWanted(plan, 'click', 'start.first', 'heap.tab');
  const wantsPacks = isWanted(plan, 'pack');
  if (!wantsCost && !wantsRest && !wantsPacks) return [];
  const built = await buildExtension(root, name);
  const measured: Measured[] = [];
  if (wantsCost) measured.push(await withRemark('cost', () => costWith(name, built, plan)));
  if (wantsPacks) measured.push(...(await packsWith(name, built, plan)));
  if (!wantsRest) return measured;
  await inBrowser(name, timedExtension(built), async (extended) => {
    measured.push(await withRemark('click', () => measureClicks(extended, plan)));
    measured.push(await withRemark('click.large', () => measureLargePageClicks(extended, plan)));
    if (isWanted(plan, 'start.first'))
      measured.push(await withRemark('start.first', () => measureStart(extended, plan)));
    if (!isWanted(plan, 'heap.tab')) return;
    if (name === 'chromium')
      await inBrowser(name, idleExtension(built), async (idle) => {
        measured.push(await withRemark('heap.tab', () => measureHeap(extended, idle, plan)));
      });
    else
      measured.push({
        figures: {},
        remarks: ['heap.tab: left out, Firefox tells no test what a tab’s heap holds'],
      });
  });
  return measured;
}

/** Compares pages without an extension and with each of several ones, all browsers open at once. */
async function costWith(name: BrowserName, built: string, plan: Plan): Promise<Measured> {
  return inBrowser(
    name,
    copyOf(built, () => {}),
    (ours) =>
      inBrowser(name, regexpExtension(built), (regexp) => {
        if (name === 'firefox') return measureFirefoxCost({ ours, regexp }, plan);
        return inBrowser(name, idleExtension(built), (idle) =>
          inBrowser(name, timedExtension(built), (timed) =>
            inBrowser(name, undefined, (bare) =>
              measureCost({ bare, idle, regexp, ours, timed }, plan),
            ),
          ),
        );
      }),
  );
}

/** Measures large packs and many packs, which are imported as readers do. */
async function packsWith(name: BrowserName, built: string, plan: Plan): Promise<Measured[]> {
  const copy = (): ExtensionFolder => copyOf(built, () => {});
  const measured: Measured[] = [];
  const wantsLarge = isWanted(plan, 'pack.import', 'pack.reader', 'pack.workshop');
  if (wantsLarge)
    measured.push(
      await withRemark('pack.import', () =>
        measureLargePacks((task) => inBrowser(name, copy(), task), plan),
      ),
    );
  // Only Chromium tells the CPU time of a page.
  if (name === 'chromium' && isWanted(plan, 'pack.quiet'))
    measured.push(
      await withRemark('pack.quiet', () =>
        inBrowser(name, copy(), (one) =>
          inBrowser(name, copy(), (many) =>
            inBrowser(name, idleExtension(built), (idle) =>
              measureManyPacks({ idle, one, many }, plan),
            ),
          ),
        ),
      ),
    );
  return measured;
}
