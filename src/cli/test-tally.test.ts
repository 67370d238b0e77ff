import { expect, it } from 'vitest';
import { addTallies, formatTally, readVitestTally } from './test-tally.ts';

const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };

it('counts the tests of a run', () => {
  expect(readVitestTally(report, false)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

it('counts a run that failed outside of its tests as a failure', () => {
  const clean = { ...report, numFailedTests: 0 };
  expect(readVitestTally(clean, true).failed).toBe(0);
  expect(readVitestTally(clean, false).failed).toBe(1);
  expect(readVitestTally(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('adds and prints', () => {
  const one = { passed: 1, failed: 0, skipped: 0 };
  expect(formatTally(addTallies([one, one]))).toBe('2 passed, 0 failed');
  expect(formatTally(addTallies([one, { passed: 0, failed: 1, skipped: 3 }]))).toBe(
    '1 passed, 1 failed, 3 skipped',
  );
});
