/** Counts what passed and failed, for the last lines of `npm test`. */
import * as v from 'valibot';

/** The numbers of passed, failed and skipped checks or tests. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The failures, a line each, because their reports may be far above the end of a long run. */
  readonly failures: readonly string[];
}

const vitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.nullish(v.array(v.string())),
        }),
      ),
    }),
  ),
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

/**
 * The tally of a run of vitest from its JSON report; `succeeded` is whether it exited with 0.
 * A run that failed without a failed test (a file that cannot be loaded, an error outside of
 * every test, no report at all) counts as one failure.
 */
export function readVitestTally(report: unknown, succeeded: boolean): Tally {
  const read = v.safeParse(vitestReport, report);
  if (!read.success) return { passed: 0, failed: 1, skipped: 0, failures: ['a run’s report'] };
  const { testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests } =
    read.output;
  const failures = testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (message) return [`${name}: ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`,
    );
  });
  return {
    passed: numPassedTests,
    failed: succeeded ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests + numTodoTests,
    failures,
  };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!;
}

/** The sum of several tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
      failures: [...sum.failures, ...one.failures],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] },
  );
}

/** What failed, and “3 passed, 0 failed”, with “, 1 skipped” only if tests were skipped. */
export function formatTally({ passed, failed, skipped, failures }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  const last = skipped > 0 ? `${line}, ${skipped} skipped` : line;
  return [...failures.map((failure) => `✗ ${failure}`), last].join('\n');
}
