/** `npm run soak`: the long forms of tests that `npm test` runs for a moment. */
import { runCommand, UsageError } from '../cli/options.ts';
import { BUNDLES_USAGE, soakBundles } from './bundles.ts';
import { FUZZ_USAGE, soakFuzz } from './fuzz.ts';
import { PACKAGES_USAGE, soakPackages } from './packages.ts';
import { NAVIGATIONS_USAGE, soakNavigations } from './navigations.ts';
import { PAGES_USAGE, soakPages } from './pages.ts';
import { soakStorm, STORM_USAGE } from './storm.ts';
import { soakTicker, TICKER_USAGE } from './ticker.ts';
import { soakWorker, WORKER_USAGE } from './worker.ts';

/** Per form of soak test, the function that runs it with the rest of the command line. */
const FORMS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  bundles: soakBundles,
  fuzz: soakFuzz,
  navigations: soakNavigations,
  packages: soakPackages,
  pages: soakPages,
  storm: soakStorm,
  ticker: soakTicker,
  worker: soakWorker,
};

const USAGE = `Usage: npm run soak -- FORM [options]

${BUNDLES_USAGE}

${FUZZ_USAGE}

${NAVIGATIONS_USAGE}

${PACKAGES_USAGE}

${PAGES_USAGE}

${STORM_USAGE}

${TICKER_USAGE}

${WORKER_USAGE}`;

await runCommand(USAGE, () => {
  const [form = '', ...args] = process.argv.slice(2);
  if (form === '--help' || form === '-h') return void console.log(USAGE);
  const soak = FORMS[form];
  if (!soak) throw new UsageError(`“${form}” is not a form of soak test`);
  return soak(args);
});
