import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers, NumberReader, NumberWriter } from './packed-numbers.ts';

it('reads back the numbers it wrote, whatever their size', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff })), (numbers) => {
      expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
    }),
  );
});

it('reads back steps in both directions', () => {
  const writer = new NumberWriter();
  writer.writeStep(10, 7);
  writer.writeStep(7, 300);
  const reader = new NumberReader(writer.toString());
  expect([reader.readStep(10), reader.readStep(7)]).toEqual([7, 300]);
});

it('takes one character for each number of a sequence', () => {
  const numbers = Array.from({ length: 300 }, (_, i) => i);
  expect(packNumbers(numbers)).toHaveLength(302);
});
