/**
 * The one place that says how many cases a property test has: it is set up before each test file
 * that has no browser, so that no test says a number of its own. What fails is told with the seed
 * and the path that lead there again.
 */
import fc from 'fast-check';

/** The long form, `npm run soak -- fuzz`, runs vitest in this mode. */
export const LONG_MODE = 'long';
const LONG_CASES = 10_000;
const QUICK_CASES = 100;

/** Whether the tests run in their long form. */
export const isLong = import.meta.env.MODE === LONG_MODE;

fc.configureGlobal({ numRuns: isLong ? LONG_CASES : QUICK_CASES });
