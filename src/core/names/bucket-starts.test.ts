import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sizesOfBuckets, startsOfBuckets } from './bucket-starts.ts';

it('gives back the sizes of buckets, however many keys they have', () => {
  const sizes = fc.array(fc.nat(400), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(sizes, (list) => {
      expect(sizesOfBuckets(startsOfBuckets(list))).toEqual(list);
    }),
  );
  expect([...startsOfBuckets([60_000, 20_000, 1])]).toEqual([0, 60_000, 80_000, 80_001]);
});
