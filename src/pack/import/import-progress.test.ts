import { expect, it } from 'vitest';
import { BEGIN, shareDone, type ImportProgress } from './import-progress.ts';

it('an import goes on from nothing to all, step by step', () => {
  const all: ImportProgress[] = [
    BEGIN,
    { step: 'read', done: 0 },
    { step: 'unpack', done: 0 },
    { step: 'parse', done: 0 },
    { step: 'check', done: 0 },
    { step: 'names', done: 0 },
    { step: 'names', done: 0.5 },
    { step: 'names', done: 1 },
    { step: 'verify', done: 1 },
  ];
  const shares = all.map(shareDone);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBeCloseTo(1);
});
