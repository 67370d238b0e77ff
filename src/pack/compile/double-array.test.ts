import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TERMINATOR } from '../../core/names/name-index.ts';
import { layOutTries, type DoubleArray, type TrieWord } from './double-array.ts';

const SYMBOLS = 12;

/** The number that the array gives a word. */
function lookUp({ base, check }: DoubleArray, { trie, symbols }: TrieWord): number | undefined {
  let state = trie + 1;
  for (const symbol of [...symbols, TERMINATOR]) {
    state = base[state]! + symbol;
    if (check[state] !== symbol) return undefined;
  }
  return base[state];
}

const word = fc.array(fc.integer({ min: TERMINATOR + 1, max: SYMBOLS - 1 }), {
  minLength: 1,
  maxLength: 8,
});

/** Words of both tries, in groups by their first symbol. */
function grouped(words: readonly (readonly number[])[], groups: number): TrieWord[][] {
  return Array.from({ length: groups }, (_, group) =>
    [0, 1].flatMap((trie) =>
      words
        .filter((symbols, i) => symbols[0]! % groups === group && i % 2 === trie)
        .map((symbols) => ({ trie, symbols })),
    ),
  );
}

const lists = fc
  .uniqueArray(word, { selector: String, maxLength: 60 })
  .map((words) => words.sort((a, b) => compare(a, b)));

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

it('holds exactly the words of each trie, numbered through all groups', () => {
  fc.assert(
    fc.property(lists, fc.array(word), (words, others) => {
      const groups = grouped(words, 3);
      const array = layOutTries(groups, 2, SYMBOLS);
      const all = groups.flat();
      expect(all.map((one) => lookUp(array, one))).toEqual(all.map((_, i) => i));
      for (const symbols of others)
        for (const trie of [0, 1]) {
          const at = all.findIndex((one) => one.trie === trie && `${one.symbols}` === `${symbols}`);
          expect(lookUp(array, { trie, symbols })).toBe(at < 0 ? undefined : at);
        }
    }),
  );
});

it('still holds the words of a group when the cells of the others are empty', () => {
  fc.assert(
    fc.property(lists, fc.nat(2), (words, wanted) => {
      const groups = grouped(words, 3);
      const { base, check, groupCells } = layOutTries(groups, 2, SYMBOLS);
      const isThere = (cell: number): boolean => {
        const group = groupCells.findLastIndex((first) => first <= cell);
        return group === 0 || group === wanted || group === 3;
      };
      const part = {
        base: base.map((one, cell) => (isThere(cell) ? one : 0)),
        check: check.map((one, cell) => (isThere(cell) ? one : 0)),
        groupCells,
      };
      const all = groups.flat();
      // The cells of first letters belong to the first group, and those of what follows do not.
      const long = all.filter(({ symbols }) => symbols.length > 1);
      const isLoaded = (one: TrieWord): boolean =>
        groups[0]!.includes(one) || groups[wanted]!.includes(one);
      expect(long.map((one) => lookUp(part, one))).toEqual(
        long.map((one) => (isLoaded(one) ? all.indexOf(one) : undefined)),
      );
    }),
  );
});

it('has room for any symbol after the last cell', () => {
  const { base, check, groupCells } = layOutTries([[{ trie: 0, symbols: [2] }]], 2, SYMBOLS);
  expect(check.length).toBe(groupCells.at(-1)! + SYMBOLS);
  expect(Math.max(...base.slice(0, 3)) + SYMBOLS).toBeLessThanOrEqual(check.length);
});
