import { expect, it } from 'vitest';
import { addTallies, formatTally, readVitestTally } from './test-tally.ts';

const report = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    {
      name: 'a.test.ts',
      message: '',
      assertionResults: [
        { fullName: 'it works', status: 'passed', failureMessages: [] },
        { fullName: 'it fails', status: 'failed', failureMessages: ['Error: no\n  at a.ts'] },
      ],
    },
    { name: 'b.test.ts', message: 'cannot be loaded', assertionResults: [] },
  ],
};

it('counts the tests of a run, and names those that failed', () => {
  expect(readVitestTally(report, false)).toEqual({
    passed: 5,
    failed: 1,
    skipped: 2,
    failures: ['it fails: Error: no', 'b.test.ts: cannot be loaded'],
  });
});

it('counts a run that failed outside of its tests as a failure', () => {
  const clean = { ...report, numFailedTests: 0, testResults: [] };
  expect(readVitestTally(clean, true).failed).toBe(0);
  expect(readVitestTally(clean, false).failed).toBe(1);
  expect(readVitestTally(undefined, true)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
});

it('adds up tallies and prints them', () => {
  const one = { passed: 1, failed: 0, skipped: 0, failures: [] };
  const other = { passed: 0, failed: 1, skipped: 3, failures: ['format'] };
  expect(formatTally(addTallies([one, one]))).toBe('2 passed, 0 failed');
  expect(formatTally(addTallies([one, other]))).toBe('✗ format\n1 passed, 1 failed, 3 skipped');
});
