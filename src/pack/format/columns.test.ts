import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeColumn, encodeColumn } from './columns.ts';

it.each([
  [0xff, Uint8Array],
  [0x100, Uint16Array],
  [0xffff, Uint16Array],
  [0x10000, Uint32Array],
])('gives back the numbers up to %i in the smallest array', (highest, type) => {
  fc.assert(
    fc.property(fc.array(fc.nat(highest)), (numbers) => {
      const column = decodeColumn(encodeColumn([...numbers, highest]));
      expect(column).toBeInstanceOf(type);
      expect([...column]).toEqual([...numbers, highest]);
    }),
  );
});

it('gives back an empty list', () => expect([...decodeColumn(encodeColumn([]))]).toEqual([]));

it.each(['', '3AAAA'])('refuses %j, which has no width', (text) =>
  expect(() => decodeColumn(text)).toThrow('is no width of numbers'),
);

it.each(['2A', '4?', '2AAAA'])('refuses %j, which is no list of such numbers', (text) =>
  expect(() => decodeColumn(text)).toThrow(/[Ii]nvalid|encoded|byte length/),
);
