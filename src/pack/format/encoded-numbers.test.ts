import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeNumbers, decodeNumbers } from './encoded-numbers.ts';

it('reads back the numbers it wrote, of any size', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff })), (numbers) => {
      expect([...decodeNumbers(encodeNumbers(numbers))]).toEqual(numbers);
    }),
  );
});

it('takes one character for each number of a sequence', () => {
  const numbers = Array.from({ length: 300 }, (_, i) => i);
  expect(encodeNumbers(numbers)).toHaveLength(302);
});
