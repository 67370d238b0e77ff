import { expect, it } from 'vitest';
import { filesWithoutTests } from './collected-tests.ts';

const result = (name: string, ...statuses: string[]) => ({
  name,
  assertionResults: statuses.map((status) => ({ status })),
});
const report = {
  testResults: [
    result('/home/me/test/full.test.ts', 'skipped', 'passed'),
    result('C:\\me\\test\\failed.test.ts', 'failed'),
    result('/home/me/test/empty.test.ts'),
    result('/home/me/test/skipped.test.ts', 'skipped', 'pending', 'todo'),
  ],
};

it('a file with a test that passed or failed has tests', () => {
  expect(filesWithoutTests(report, ['test/full.test.ts', 'test/failed.test.ts'])).toEqual([]);
});

it.each(['test/empty.test.ts', 'test/skipped.test.ts', 'test/unknown.test.ts', 'full.test'])(
  '%s has none',
  (file) => {
    expect(filesWithoutTests(report, ['test/full.test.ts', file])).toEqual([file]);
  },
);

it('without a report, no file has tests', () => {
  expect(filesWithoutTests(undefined, ['test/full.test.ts'])).toEqual(['test/full.test.ts']);
});
