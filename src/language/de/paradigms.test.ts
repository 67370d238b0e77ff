import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { german } from './paradigms.ts';

// Written out by the rules of Duden, Die Grammatik (proper names; weak and strong adjectives).
it.each([
  ['Putin', 's', ['Putin', 'Putins']],
  ['Russland', 's', ['Russland', 'Russlands']],
  ['Kreml', 'm-thing', ['Kreml', 'Kremls']],
  [
    'Europäische Union',
    'adj-f f',
    ['Europäische Union', 'Europäischen Union', 'Europäischer Union'],
  ],
  [
    'Vereinigte Königreich',
    'adj-n n-es',
    [
      'Vereinigte Königreich',
      'Vereinigtes Königreich',
      'Vereinigten Königreichs',
      'Vereinigten Königreiches',
      'Vereinigten Königreich',
      'Vereinigtem Königreich',
    ],
  ],
  [
    'Ferne Osten Russlands',
    'adj-m s -',
    [
      'Ferne Osten Russlands',
      'Ferner Osten Russlands',
      'Fernen Ostens Russlands',
      'Fernen Osten Russlands',
      'Fernem Osten Russlands',
    ],
  ],
])('declines %s', (name, paradigms, forms) => {
  expect(inflect(name, paradigms, german).sort()).toEqual(forms.sort());
});
