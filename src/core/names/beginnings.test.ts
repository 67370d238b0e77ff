import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../test/support/random.ts';
import {
  ANY_CASE,
  CAPITAL,
  createBeginnings,
  kindsGoingOn,
  kindsOf,
  NO_LETTERS,
  PREFIXED,
  withSymbol,
} from './beginnings.ts';

const ALL = ANY_CASE | CAPITAL | PREFIXED;
const symbols = fc.array(fc.integer({ min: 2, max: 700 }), { minLength: 1, maxLength: 16 });
const beginning = fc.record({ symbols, kind: fc.constantFrom(ANY_CASE, CAPITAL, PREFIXED) });

const next = seededRandom(1);
function anyBeginning(): { symbols: number[]; kind: number } {
  const length = 1 + Math.floor(next() * 16);
  return {
    symbols: Array.from({ length }, () => 2 + Math.floor(next() * 700)),
    kind: [ANY_CASE, CAPITAL, PREFIXED][Math.floor(next() * 3)]!,
  };
}

const hashOf = (list: readonly number[]): number => list.reduce(withSymbol, NO_LETTERS);

it('never misses a beginning, nor what leads to one', () => {
  fc.assert(
    fc.property(fc.array(beginning, { maxLength: 200 }), (list) => {
      const beginnings = createBeginnings(list);
      for (const { symbols: all, kind } of list) {
        expect(kindsOf(beginnings, hashOf(all)) & kind).toBe(kind);
        for (let end = 1; end < all.length; end++)
          expect(kindsGoingOn(beginnings, hashOf(all.slice(0, end)), ALL) & kind).toBe(kind);
      }
    }),
  );
});

it('takes hardly anything else for a beginning or a way to one', () => {
  const random = Array.from({ length: 3000 }, anyBeginning);
  const beginnings = createBeginnings(random.slice(0, 1000));
  const others = random.slice(1000).filter(({ symbols: { length } }) => length > 2);
  const taken = others.filter(({ symbols: all }) => kindsOf(beginnings, hashOf(all)) !== 0);
  const ways = others.filter(
    ({ symbols: all }) => kindsGoingOn(beginnings, hashOf(all), ALL) !== 0,
  );
  expect(others.length).toBeGreaterThan(1000);
  expect(taken.length).toBeLessThan(others.length / 200);
  expect(ways.length).toBeLessThan(others.length / 50);
});

it('has nothing where there are no names', () => {
  const none = createBeginnings([]);
  expect(kindsOf(none, hashOf([5]))).toBe(0);
  expect(kindsGoingOn(none, hashOf([5]), ALL)).toBe(0);
});
