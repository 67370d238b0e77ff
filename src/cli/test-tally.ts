/** Counts what passed and failed, for the last line of `npm test`. */
import * as v from 'valibot';

/** How many checks or tests ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

/**
 * The tally of a run of vitest from its JSON report; `succeeded` is its exit code's verdict.
 * A run that failed without a failed test (a file that cannot be loaded, an error outside of
 * every test, no report at all) counts as one failure.
 */
export function readVitestTally(report: unknown, succeeded: boolean): Tally {
  const counts = v.safeParse(vitestReport, report);
  if (!counts.success) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = counts.output;
  return {
    passed: numPassedTests,
    failed: succeeded ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests + numTodoTests,
  };
}

/** The sum of several tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** “3 passed, 0 failed”, with “, 1 skipped” only where something was. */
export function formatTally({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
