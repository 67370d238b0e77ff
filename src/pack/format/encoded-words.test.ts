import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  listReader,
  encodeLists,
  encodeWords,
  SCRIPT_UNITS,
  decodeLists,
} from './encoded-words.ts';

it('reads back any lists of words that it wrote', () => {
  const unit = fc.oneof(
    fc.constantFrom(..."abzABZ 0-'.!#`(/áčłпутинєαώςაჰשךتی里푸ｅ"),
    fc.integer({ min: 1, max: 0xdfff }).map((code) => String.fromCharCode(code)),
  );
  const word = fc.string({ unit, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(fc.array(word), { minLength: 1 }), (lists) => {
      const encoded = encodeLists(lists);
      expect(decodeLists(encoded)).toEqual(lists);
      const read = listReader(encoded);
      expect(lists.map((_list, i) => read(i))).toEqual(lists);
    }),
  );
});

it('takes one character for each letter of the common scripts, and one for a shared beginning or another script', () => {
  expect(encodeWords(['minsk', 'minska'])).toBe('(minsk<a');
  expect(encodeWords(['путин', 'путина', 'минск'])).toBe('($putin<a(minsk');
});

it('gives each letter of a script a code of its own', () => {
  for (const units of SCRIPT_UNITS) {
    const letters = [...units].filter((unit) => unit >= 0x80 && unit < 0xe000);
    expect(new Set(letters).size).toBe(letters.length);
  }
});
