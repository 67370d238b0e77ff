import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TERMINATOR } from '../../core/match/name-index.ts';
import { buildDoubleArray, insertWord, trieNode, type DoubleArray } from './double-array.ts';

const SYMBOLS = 8;

function lookUp(
  { base, check }: DoubleArray,
  root: number,
  word: readonly number[],
): number | undefined {
  let state = root + 1;
  for (const symbol of [...word, TERMINATOR]) {
    state = base[state]! + symbol;
    if (check[state] !== symbol) return undefined;
  }
  return base[state];
}

it('holds exactly the words of each trie, with their values', () => {
  const word = fc.array(fc.integer({ min: 2, max: SYMBOLS }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 30 }), { minLength: 1, maxLength: 4 }),
      word,
      (tries, probe) => {
        const roots = tries.map((words) => {
          const root = trieNode();
          words.forEach((symbols, i) => (insertWord(root, symbols).value = i));
          return root;
        });
        const array = buildDoubleArray(roots, SYMBOLS);
        tries.forEach((words, n) => {
          const values = new Map(words.map((symbols, i) => [symbols.join(), i]));
          for (const symbols of [...words, probe]) {
            expect(lookUp(array, n, symbols)).toBe(values.get(symbols.join()));
          }
        });
      },
    ),
  );
});

it('gives the root of an empty trie nowhere to go', () => {
  const full = trieNode();
  insertWord(full, [2, 3]).value = 7;
  const array = buildDoubleArray([trieNode(), full], SYMBOLS);
  for (let symbol = 1; symbol <= SYMBOLS; symbol++)
    expect(lookUp(array, 0, [symbol])).toBeUndefined();
  expect(lookUp(array, 1, [2, 3])).toBe(7);
});
