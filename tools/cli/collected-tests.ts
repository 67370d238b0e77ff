/** Finds test files of a run in which no test ran. */
import * as v from 'valibot';

const vitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

/**
 * The files for which vitest's JSON report has no test that ran: the file is missing from it, holds
 * no test, or only skipped ones. @param files paths from the root of the project
 */
export function filesWithoutTests(report: unknown, files: readonly string[]): string[] {
  const read = v.safeParse(vitestReport, report);
  const results = read.success ? read.output.testResults : [];
  return files.filter((file) => {
    const found = results.find(({ name }) => name.replaceAll('\\', '/').endsWith(`/${file}`));
    return !found?.assertionResults.some(({ status }) => /^(passed|failed)$/.test(status));
  });
}
