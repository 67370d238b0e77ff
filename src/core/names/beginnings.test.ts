import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../test/support/random.ts';
import {
  ANY_CASE,
  CAPITAL,
  kindsGoingOn,
  kindsOf,
  MAX_BEGINNING_UNITS,
  NO_LETTERS,
  otherWithSymbol,
  PREFIXED,
  WAY_UNITS,
  withSymbol,
} from './beginnings.ts';
import { createBeginnings } from './create-beginnings.ts';

const ALL = ANY_CASE | CAPITAL | PREFIXED;
const symbols = fc.array(fc.integer({ min: 2, max: 700 }), {
  minLength: 1,
  maxLength: MAX_BEGINNING_UNITS,
});
const beginning = fc.record({ symbols, kind: fc.constantFrom(ANY_CASE, CAPITAL, PREFIXED) });

const next = seededRandom(1);
function anyBeginning(): { symbols: number[]; kind: number } {
  const length = 1 + Math.floor(next() * 16);
  return {
    symbols: Array.from({ length }, () => 2 + Math.floor(next() * 700)),
    kind: [ANY_CASE, CAPITAL, PREFIXED][Math.floor(next() * 3)]!,
  };
}

/** Every tenth symbol is one between words. */
const isBetweenWords = (symbol: number): boolean => symbol % 10 === 0;
const hashOf = (list: readonly number[]): number => list.reduce(withSymbol, NO_LETTERS);
const hashesOf = (list: readonly number[]): [hash: number, other: number] => [
  hashOf(list),
  list.reduce(otherWithSymbol, 0),
];

it('never misses a beginning, nor what leads to one', () => {
  fc.assert(
    fc.property(fc.array(beginning, { maxLength: 200 }), (list) => {
      const beginnings = createBeginnings(list, isBetweenWords);
      for (const { symbols: all, kind } of list) {
        expect(kindsOf(beginnings, ...hashesOf(all)) & kind).toBe(kind);
        expect((beginnings.lengths >>> (all.length - 1)) & 1).toBe(1);
        for (let end = 1; end < all.length; end++) {
          const isBetween = isBetweenWords(all[end - 1]!);
          if (!isBetween && !WAY_UNITS.includes(end)) continue;
          const [hash, other] = hashesOf(all.slice(0, end));
          expect(kindsGoingOn(beginnings, hash, ALL) & kind).toBe(kind);
          const goesOn = (kindsGoingOn(beginnings, other, ALL) & kind) === kind;
          expect(goesOn || !isBetween).toBe(true);
        }
      }
    }),
  );
});

it('takes hardly anything else for a beginning or a way to one', () => {
  const random = Array.from({ length: 40_000 }, anyBeginning);
  const beginnings = createBeginnings(random.slice(0, 20_000), isBetweenWords);
  const others = random.slice(20_000).filter(({ symbols: { length } }) => length > 2);
  const taken = others.filter(({ symbols: all }) => kindsOf(beginnings, ...hashesOf(all)) !== 0);
  const ways = others.filter(
    ({ symbols: all }) => kindsGoingOn(beginnings, hashOf(all), CAPITAL) !== 0,
  );
  expect(others.length).toBeGreaterThan(15_000);
  expect(taken.length).toBeLessThan(3);
  expect(ways.length).toBeLessThan(others.length / 80);
});

it('has nothing where there are no names', () => {
  const none = createBeginnings([], isBetweenWords);
  expect(none.lengths).toBe(0);
  expect(kindsOf(none, ...hashesOf([5]))).toBe(0);
  expect(kindsGoingOn(none, hashOf([5]), ALL)).toBe(0);
});
