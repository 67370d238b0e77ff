import { startPageChecks } from '../../test/e2e/generated/page-checks.ts';
import { realPages } from '../../test/e2e/harness/real-pages.ts';
import { formOptions, withExtension } from './form-options.ts';

/** The form and its options, for the usage of the command. */
export const PAGES_USAGE = `pages [--pages N] [--from SEED] [--browser NAME]
  Holds generated pages of the nastiest markup, and first the real ones, against the same pages
  without the extension: no change to any tree, nothing seen by the page’s own observers.
  --pages N     how many generated pages (2000)
  --from SEED   the first seed (0); the real pages come with seed 0 only
  --browser     chromium (the default) or firefox`;

/** Pages with and without the extension; resolves to the exit code. */
export async function soakPages(args: readonly string[]): Promise<number> {
  const { browser, numbers } = formOptions(args, { pages: 2000, from: 0 });
  const end = numbers.from + numbers.pages;
  let failed = 0;
  const tell = (what: string, fault: string | undefined, again: string): void => {
    if (fault === undefined) return;
    failed++;
    console.log(`${what}: ${fault}\n  again: npm run soak -- pages --browser ${browser} ${again}`);
  };
  await withExtension(browser, async (running) => {
    const real = numbers.from > 0 ? [] : realPages;
    const checks = await startPageChecks(running);
    for (const { file } of real) tell(file, await said(checks.faultOfReal(file)), '--pages 0');
    for (let seed = numbers.from; seed < end; seed++) {
      tell(`seed ${seed}`, await said(checks.faultOf(seed)), `--pages 1 --from ${seed}`);
      if ((seed + 1) % 100 === 0) console.error(`… seed ${seed}, ${checks.marks()} marks`);
    }
    const pages = real.length + numbers.pages - failed;
    console.log(`${pages} of ${real.length + numbers.pages} pages passed in ${browser}`);
    await checks.close();
  });
  return failed > 0 ? 1 : 0;
}

/** A page that cannot be checked has failed too. */
function said(fault: Promise<string | undefined>): Promise<string | undefined> {
  return fault.catch((error: unknown) => String(error));
}
