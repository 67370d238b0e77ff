import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { faultMatrix, faultsIn } from './fault-matrix.ts';
import { FAULTS } from './rows.ts';

const report = (file: string, ...tests: readonly (readonly [string, string])[]) => ({
  testResults: [
    {
      name: file,
      assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
    },
  ],
});

it('gives for each fault and browser how the tests ended, or why there are none', () => {
  const rows = faultMatrix(
    [
      report(
        'a.e2e.test.ts',
        ['in chromium [fault 1, 2] works', 'passed'],
        ['in firefox [fault 1, 2] works', 'failed'],
        ['in chromium [fault 3] is shown (not in firefox: it has none)', 'passed'],
        ['in firefox [fault 3] is shown (not in firefox: it has none)', 'skipped'],
        ['in chromium something else', 'failed'],
      ),
      report('b.browser.test.ts', ['[fault 4] works', 'passed']),
      report('c.test.ts', ['[fault 5] is refused', 'passed']),
    ],
    5,
  );
  const pass = { state: 'pass', tests: 1, inNode: false };
  expect(rows).toEqual([
    { chromium: pass, firefox: { ...pass, state: 'fail' } },
    { chromium: pass, firefox: { ...pass, state: 'fail' } },
    { chromium: pass, firefox: { state: 'not-applicable', why: 'it has none' } },
    { chromium: pass, firefox: { state: 'not-shown' } },
    { chromium: { ...pass, inNode: true }, firefox: { ...pass, inNode: true } },
  ]);
});

it('what fails in Node fails in every browser', () => {
  const [row] = faultMatrix(
    [
      report('a.test.ts', ['[fault 1] is refused', 'failed']),
      report('a.e2e.test.ts', ['in chromium [fault 1] is refused', 'passed']),
    ],
    1,
  );
  expect(row!.chromium.state).toBe('fail');
  expect(row!.firefox.state).toBe('fail');
});

it('an invalid report is refused', () => {
  expect(() => faultMatrix([{}], 1)).toThrow('testResults');
});

it('every fault has a test', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const files = ['src', 'test', 'tools'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('faults'))
      .map((file) => `${folder}/${file}`),
  );
  const shown = new Set(files.flatMap((file) => faultsIn(readFileSync(`${root}${file}`, 'utf8'))));
  const missing = FAULTS.map((_, i) => i + 1).filter((number) => !shown.has(number));
  expect(missing).toEqual([]);
});
