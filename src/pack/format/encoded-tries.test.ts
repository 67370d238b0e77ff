import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SYMBOL_MASK, TERMINATOR } from '../../core/names/name-index.ts';
import { plainText } from '../../core/text/letters.ts';
import { encodeWords } from './encoded-words.ts';
import { decodeTries, writtenStems, type DoubleArray } from './encoded-tries.ts';

/** The number that the array gives a word of plain units. */
function lookUp(
  { base, check }: DoubleArray,
  table: Uint16Array,
  trie: number,
  word: string,
): number | undefined {
  let state = trie + 1;
  for (const unit of [...word, '']) {
    const symbol = unit === '' ? TERMINATOR : table[unit.charCodeAt(0)]! & SYMBOL_MASK;
    if (symbol === 0) return undefined;
    state = base[state]! + symbol;
    if (check[state] !== symbol) return undefined;
  }
  return base[state];
}

function decoded(tries: readonly string[]): { array: DoubleArray; table: Uint16Array } {
  const table = new Uint16Array(0x10000);
  return { array: decodeTries(tries, table), table };
}

it('holds exactly the words of each trie, numbered through all of them', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcпы- 里2!'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(word), { minLength: 1, maxLength: 4 }),
      word,
      (lists, probe) => {
        const sorted = lists.map((words) => words.sort());
        const { array, table } = decoded(sorted.map(encodeWords));
        let first = 0;
        sorted.forEach((words, trie) => {
          for (const one of [...words, probe]) {
            const at = words.indexOf(one);
            expect(lookUp(array, table, trie, one)).toBe(at < 0 ? undefined : first + at);
          }
          first += words.length;
        });
      },
    ),
  );
});

it('finds no word in an empty trie', () => {
  const { array, table } = decoded([encodeWords([]), encodeWords(['ab'])]);
  for (const word of ['', 'a', 'ab', 'b']) expect(lookUp(array, table, 0, word)).toBeUndefined();
  expect(lookUp(array, table, 1, 'ab')).toBe(0);
});

it('merges the spellings of a plain text into one word, and returns them for it', () => {
  const tries = [encodeWords(['minsk', 'mińsk', 'moskva']), encodeWords(['łukasz'])];
  const { array, table } = decoded(tries);
  const stemsOf = writtenStems(tries);
  expect(stemsOf(lookUp(array, table, 0, 'minsk')!)).toEqual(['minsk', 'mińsk']);
  expect(stemsOf(lookUp(array, table, 0, 'moskva')!)).toEqual(['moskva']);
  expect(stemsOf(lookUp(array, table, 1, plainText('łukasz'))!)).toEqual(['łukasz']);
});
