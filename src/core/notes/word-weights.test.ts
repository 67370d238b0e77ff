import { describe, expect, it } from 'vitest';
import type { LearnedSigns } from '../model.ts';
import { wordWeights, writeWeights } from './word-weights.ts';

const nothing: LearnedSigns = { own: {}, together: {}, themes: {}, date: 0, words: {} };
const en = `sancti ${writeWeights([3, 12, 40, -8])}|storm ${writeWeights([0, 2])}`;

describe('weights of words', () => {
  it('are read as they were written, in steps of two tenths', () => {
    const weights = wordWeights({ ...nothing, words: { en } }, 'en-GB');
    expect(weights('sancti')).toEqual([3, 12, 40, -8]);
    expect(weights('storm')).toEqual([0, 2]);
    expect(weights('calm')).toBeUndefined();
  });

  it('are left out near zero, and end where one letter ends', () => {
    expect(writeWeights([7, 0, 8, 999, 9, -999])).toBe('08z09Z');
  });

  it('are those of the text’s language; of the only one that is there for any text', () => {
    const two = { ...nothing, words: { en, ru: 'санкци 00b' } };
    expect(wordWeights(two, 'ru')('санкци')).toEqual([0, 4]);
    expect(wordWeights(two, 'ru')('storm')).toBeUndefined();
    expect(wordWeights(two, 'de')('storm')).toBeUndefined();
    expect(wordWeights(two, undefined)('storm')).toBeUndefined();
    expect(wordWeights({ ...nothing, words: { en } }, 'de')('storm')).toEqual([0, 2]);
    expect(wordWeights(two, 'constructor')('storm')).toBeUndefined();
  });
});
