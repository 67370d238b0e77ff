import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeArray, encodeArray } from './base64-arrays.ts';

it('reads back the numbers it wrote, whatever their size', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff })), (numbers) => {
      expect([...decodeArray(encodeArray(numbers))]).toEqual(numbers);
    }),
  );
});

it('refuses a width that it never writes', () => {
  expect(() => decodeArray('3AAAA')).toThrow('numbers of 3 bytes; expected 1, 2 or 4');
});
