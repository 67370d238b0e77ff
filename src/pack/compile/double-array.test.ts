import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TERMINATOR } from '../../core/match/name-index.ts';
import { unpackTries, type DoubleArray } from '../packed-tries.ts';
import { makeAlphabet } from './alphabet.ts';
import { compileTries, insertWord, trieNode, type TrieNode } from './double-array.ts';

const alphabet = makeAlphabet(['abcdefg']);
const table = new Uint16Array(0x10000);
for (const unit of alphabet.units) table[unit.charCodeAt(0)] = alphabet.encode(unit)[0]!;

function trieOf(words: readonly string[]): TrieNode<string> {
  const root = trieNode<string>();
  for (const word of words) insertWord(root, alphabet.encode(word)).value = word;
  return root;
}

/** The number that the array gives a word. */
function lookUp({ base, check }: DoubleArray, trie: number, word: string): number | undefined {
  let state = trie + 1;
  for (const symbol of [...alphabet.encode(word), TERMINATOR]) {
    state = base[state]! + symbol;
    if (check[state] !== symbol) return undefined;
  }
  return base[state];
}

it('holds exactly the words of each trie, with their values', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefg'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 30 }), { minLength: 1, maxLength: 4 }),
      word,
      (lists, probe) => {
        const { tries, values } = compileTries(lists.map(trieOf), alphabet);
        const array = unpackTries(tries, table);
        lists.forEach((words, trie) => {
          for (const one of [...words, probe]) {
            const number = lookUp(array, trie, one);
            expect(number === undefined ? undefined : values[number]).toBe(
              words.includes(one) ? one : undefined,
            );
          }
        });
      },
    ),
  );
});

it('gives the root of an empty trie nowhere to go', () => {
  const { tries } = compileTries([trieOf([]), trieOf(['ab'])], alphabet);
  const array = unpackTries(tries, table);
  for (const word of ['', 'a', 'ab', 'g']) expect(lookUp(array, 0, word)).toBeUndefined();
  expect(lookUp(array, 1, 'ab')).toBe(0);
});
