import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../cli/browsers.ts';
import { UsageError } from '../cli/options.ts';
import { type RealPage, realPages, serveRealPage } from '../../test/e2e/harness/real-pages.ts';
import {
  CHANGES,
  startStormBrowser,
  type StormBrowser,
} from '../../test/e2e/storm/storm-browser.ts';

/** The form and its options, for the usage of the command. */
export const STORM_USAGE = `storm [--seeds N] [--from SEED] [--browser NAME] [--page FILE] [--changes N]
  Lets storms of random changes loose on real pages and holds what is marked afterwards against a
  fresh load of the same document. A seed that fails is tried again with fewer changes.
  --seeds N     how many storms (2000), one after the other over all pages
  --from SEED   the first seed (0)
  --browser     chromium (the default) or firefox
  --page FILE   only pages whose file name begins so
  --changes N   changes in each storm (${CHANGES})`;

/** Storms over real pages; resolves to the exit code. */
export async function soakStorm(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string', default: '2000' },
      from: { type: 'string', default: '0' },
      browser: { type: 'string', default: 'chromium' },
      page: { type: 'string', default: '' },
      changes: { type: 'string', default: String(CHANGES) },
    },
  });
  const name = BROWSER_NAMES.find((one) => one === values.browser);
  const [seeds, from, changes] = [values.seeds, values.from, values.changes].map(Number);
  if (!name || ![seeds, from, changes].every(Number.isInteger))
    throw new UsageError('Numbers must be whole, and the browser a supported one');
  const pages = realPages.filter(({ file }) => file.startsWith(values.page));
  if (pages.length === 0) throw new UsageError(`No page’s file begins with “${values.page}”`);
  const failed = await soak(name, pages, from!, from! + seeds!, changes!);
  console.log(`${seeds! - failed} of ${seeds} storms passed in ${name}`);
  return failed > 0 ? 1 : 0;
}

async function soak(
  name: BrowserName,
  pages: readonly RealPage[],
  from: number,
  end: number,
  changes: number,
): Promise<number> {
  const browser = await startStormBrowser(name);
  let failed = 0;
  try {
    for (let seed = from; seed < end; seed++) {
      if (seed > from && seed % 50 === 0) console.error(`… seed ${seed}`);
      const page = pages[seed % pages.length]!;
      const fault = await faultOf(browser, page, seed, changes);
      if (!fault) continue;
      failed++;
      const fewest = await fewestChanges(browser, page, seed, changes);
      console.log(
        `${page.file} seed ${seed}: ${fault}\n  again: npm run soak -- storm --browser ${name} --page ${page.file} --seeds 1 --from ${seed} --changes ${fewest}`,
      );
    }
  } finally {
    await browser.close();
  }
  return failed;
}

/** The fault after a storm, in one line; undefined if there is none. */
async function faultOf(
  browser: StormBrowser,
  page: RealPage,
  seed: number,
  changes: number,
): Promise<string | undefined> {
  const outcome = await browser
    .weather(serveRealPage(page), seed, changes)
    .catch((error: unknown) => String(error));
  if (typeof outcome === 'string') return outcome;
  const { stormed, fresh } = outcome;
  const wrong = [...stormed.errors, ...fresh.errors, ...stormed.stale];
  if (wrong.length > 0) return wrong.join('; ');
  const at = stormed.known.findIndex((mark, i) => mark !== fresh.known[i]);
  if (at < 0 && stormed.known.length === fresh.known.length) return undefined;
  const order =
    String(stormed.known.toSorted()) === String(fresh.known.toSorted()) ? ', order only' : '';
  return `mark ${at} of ${stormed.known.length} is “${stormed.known[at]}”, afresh “${fresh.known[at]}” of ${fresh.known.length}${order}`;
}

/** The smallest number of changes that fails, by bisection: fewer changes are the same storm, ended sooner. */
async function fewestChanges(
  browser: StormBrowser,
  page: RealPage,
  seed: number,
  most: number,
): Promise<number> {
  let fails = most;
  let passes = 0;
  while (fails - passes > 1) {
    const middle = (fails + passes) >> 1;
    if (await faultOf(browser, page, seed, middle)) fails = middle;
    else passes = middle;
  }
  return fails;
}
