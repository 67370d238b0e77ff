/**
 * The one place that says how many cases a property test has: it is set up before each test file
 * that has no browser, so that no test says a number of its own. What fails is told with the seed
 * and the path that lead there again.
 */
import fc, { type RunDetails } from 'fast-check';
import { LONG_MODE } from '../../tools/build/long-mode.ts';

const LONG_CASES = 10_000;
const QUICK_CASES = 100;

/** Whether the tests run in their long form, `npm run soak -- fuzz`. */
export const isLong = import.meta.env.MODE === LONG_MODE;

fc.configureGlobal(
  isLong ? { numRuns: LONG_CASES, reporter: tellCases } : { numRuns: QUICK_CASES },
);

/** Says how many cases there were, for the long form to sum up, and throws as fast-check does. */
function tellCases(details: RunDetails<unknown>): void {
  console.log(`property cases: ${details.numRuns}`);
  if (details.failed)
    throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}
