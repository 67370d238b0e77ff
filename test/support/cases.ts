/**
 * The one place that sets the number of cases of a property test. It runs before each test file
 * without a browser, so that no test has to set one. A failure is reported with the seed
 * and the path that reproduce it.
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

/** Reports the number of cases, which the long form adds up, and throws as fast-check does. */
function tellCases(details: RunDetails<unknown>): void {
  console.log(`property cases: ${details.numRuns}`);
  if (details.failed)
    throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}
