import { expect, it } from 'vitest';
import { listedWords, wordSet } from './word-list.ts';

it('a colon parts a stem from its endings', () => {
  expect(listedWords('córk:a,i wdowa syn:,a', ' ')).toEqual([
    'córka',
    'córki',
    'wdowa',
    'syn',
    'syna',
  ]);
  expect(listedWords('ul.|park:,iem|św. Jana|gat*', '|')).toEqual([
    'ul.',
    'park',
    'parkiem',
    'św. Jana',
    'gat*',
  ]);
});

it('a set has the words of all lines, and is made once', () => {
  const words = wordSet('one tw:o,ice', 'three');
  expect([...words()]).toEqual(['one', 'two', 'twice', 'three']);
  expect(words()).toBe(words());
});
