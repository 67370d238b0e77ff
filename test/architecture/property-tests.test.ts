import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLong } from '../support/cases.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tests = ['src', 'test', 'tools'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`),
);
const withProperties = tests.filter((path) =>
  readFileSync(`${root}${path}`, 'utf8').includes("from 'fast-check'"),
);

describe('property tests', () => {
  it('do not set the number of their cases themselves', () => {
    expect(withProperties.length).toBeGreaterThan(10);
    const own = /\b(numRuns|configureGlobal|interruptAfterTimeLimit|skipAllAfterTimeLimit)\b/;
    const naming = withProperties.filter((path) => own.test(withoutThisTest(path)));
    expect(naming).toEqual([]);
  });

  it('run in Node, where that number is set', () => {
    expect(withProperties.filter((path) => path.includes('.browser.'))).toEqual([]);
    expect(fc.readConfigureGlobal().numRuns).toBeGreaterThanOrEqual(isLong ? 10_000 : 1);
  });
});

function withoutThisTest(path: string): string {
  return path.endsWith('property-tests.test.ts') ? '' : readFileSync(`${root}${path}`, 'utf8');
}
