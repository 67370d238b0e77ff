import { describe, expect, it } from 'vitest';
import { neededTitles, shortGivenStems } from './words-by-names.ts';

describe('shortGivenStems', () => {
  it('lets one stem serve the spellings of a name', () => {
    expect(shortGivenStems(['dmitri', 'dmitrij', 'dmitry'])).toEqual(['dmitr']);
  });

  it('leaves four letters after the stem for the rest of the name and an ending of two', () => {
    expect(shortGivenStems(['konstantin', 'konst'])).toEqual(['konst', 'konstant']);
  });

  it('does not cut short stems', () => {
    expect(shortGivenStems(['ivan', 'peter', 'marina'])).toEqual(['ivan', 'marin', 'peter']);
  });
});

describe('neededTitles', () => {
  it('leaves out the cases of a title', () => {
    expect(neededTitles(['lider', 'lidera', 'liderowi'])).toEqual(['lider']);
  });

  it('keeps what is longer by more than an ending', () => {
    expect(neededTitles(['prime', 'primeminister'])).toEqual(['prime', 'primeminister']);
  });

  it('does not replace longer words with a short one', () => {
    expect(neededTitles(['pan', 'pana', 'chef', 'chefs'])).toEqual([
      'chef',
      'chefs',
      'pan',
      'pana',
    ]);
  });
});
