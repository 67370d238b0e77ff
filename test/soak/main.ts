/** `npm run soak`: the long forms of tests that `npm test` runs for a moment. */
import { runCommand, UsageError } from '../../src/cli/options.ts';
import { PAGES_USAGE, soakPages } from './pages.ts';
import { soakStorm, STORM_USAGE } from './storm.ts';

/** By its name, what a form of soaking does with the rest of the command line. */
const FORMS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  pages: soakPages,
  storm: soakStorm,
};

const USAGE = `Usage: npm run soak -- FORM [options]

${PAGES_USAGE}

${STORM_USAGE}`;

await runCommand(USAGE, () => {
  const [form = '', ...args] = process.argv.slice(2);
  if (form === '--help' || form === '-h') return void console.log(USAGE);
  const soak = FORMS[form];
  if (!soak) throw new UsageError(`“${form}” is no form of soaking`);
  return soak(args);
});
