/** What a page costs in Firefox, as far as its own profiler can tell. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askFirefoxWindow } from '../../../../test/e2e/harness/firefox-window.ts';
import type { RunningBrowser } from '../../../cli/browser/launch-browser.ts';
import { costPages } from '../cost-pages.ts';
import { interleaved, type Measured, medianOf } from '../figures.ts';
import type { NamedPage, Plan } from '../plan.ts';
import { type Profile, type ProfileTimes, profileTimes } from '../profile-times.ts';
import { afterLoad } from './page-cost.ts';

const MAX_SAMPLES = 8_000_000;
const INTERVAL_MS = 0.5;

/** Firefox with each of the extensions. */
export interface FirefoxCostBrowsers {
  readonly ours: RunningBrowser;
  readonly regexp: RunningBrowser;
}

/** CPU time in ms, and whether something was marked near the view. */
type Profiled = ProfileTimes & { readonly isMarked: boolean };

/**
 * cost.compile.quiet, .run, .message and those of marked pages: ms of CPU time on the median page;
 * cost.quiet, cost.marked: their sum over all pages ÷ that of one regular expression. No extension
 * is subtracted; what Firefox does for its own extensions is among the messages.
 */
export async function measureFirefoxCost(
  browsers: FirefoxCostBrowsers,
  plan: Plan,
): Promise<Measured> {
  const pages: Record<'quiet' | 'marked', Record<keyof FirefoxCostBrowsers, ProfileTimes>[]> = {
    quiet: [],
    marked: [],
  };
  const remarks: string[] = [];
  const all = costPages(plan);
  // On the first page, Firefox reads what it needs for extensions at all.
  for (const running of Object.values(browsers)) await profilePage(running, all[0]!);
  for (const page of all) {
    const runs = await interleaved(
      {
        ours: () => profilePage(browsers.ours, page),
        regexp: () => profilePage(browsers.regexp, page),
      },
      // A profile takes seconds to be written and read.
      Math.ceil(plan.rounds / 3),
    );
    const kind = runs.ours[0]!.isMarked ? 'marked' : 'quiet';
    const [ours, regexp] = [medianTimes(runs.ours), medianTimes(runs.regexp)];
    pages[kind].push({ ours, regexp });
    const remark = `cost.${kind} ${page.name}: ours ${said(ours)}; regexp ${said(regexp)}`;
    remarks.push(remark);
    console.error(remark);
  }
  const figures: Record<string, number> = {};
  for (const kind of ['quiet', 'marked'] as const) {
    if (pages[kind].length === 0) continue;
    const sum = (who: keyof FirefoxCostBrowsers): number =>
      pages[kind].reduce((total, page) => total + allOf(page[who]), 0);
    figures[`cost.${kind}`] = sum('ours') / sum('regexp');
    for (const part of PARTS)
      figures[`cost.${part}.${kind}`] = medianOf(pages[kind], ({ ours }) => ours[part]);
  }
  return { figures, remarks };
}

const PARTS = ['compile', 'run', 'message'] as const;

function medianTimes(runs: readonly ProfileTimes[]): ProfileTimes {
  const of = (part: (typeof PARTS)[number]): number => medianOf(runs, (run) => run[part]);
  return { compile: of('compile'), run: of('run'), message: of('message') };
}

function allOf({ compile, run, message }: ProfileTimes): number {
  return compile + run + message;
}

function said(times: ProfileTimes): string {
  return `${PARTS.map((part) => `${part} ${times[part].toFixed(1)}`).join(', ')} ms`;
}

async function profilePage(running: RunningBrowser, { document }: NamedPage): Promise<Profiled> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const file = join(folder, 'profile.json');
  try {
    return await afterLoad(running, document, {
      prepare: () =>
        askFirefoxWindow(
          running,
          `await Services.profiler.StartProfiler(${MAX_SAMPLES}, ${INTERVAL_MS}, ['js', 'cpu'], ['GeckoMain']);`,
        ),
      read: async (page) => {
        await askFirefoxWindow(
          running,
          `await Services.profiler.dumpProfileToFileAsync(${JSON.stringify(file)});
           await Services.profiler.StopProfiler();`,
        );
        const profile = JSON.parse(readFileSync(file, 'utf8')) as Profile;
        const isMarked = await page.evaluate(() => CSS.highlights.has('sl-name'));
        return { ...profileTimes(profile, running.extensionOrigin!), isMarked };
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
