import { expect, it } from 'vitest';
import { didYouMean, nearestWord } from './nearest-word.ts';

it('a slip of the pen is recognised', () => {
  expect(didYouMean('entites', ['entities', 'notes'])).toBe('; did you mean “entities”?');
});

it('words that are longer than any are not compared', () => {
  const long = 'a'.repeat(1_000_000);
  expect(nearestWord(`${long}b`, [`${long}c`])).toBeUndefined();
});
