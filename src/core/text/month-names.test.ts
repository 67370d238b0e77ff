import { expect, it } from 'vitest';
import { monthOf } from './month-names.ts';

it.each([
  ['en', 'august', 8],
  ['en', 'aug', 8],
  ['en', 'may', 5],
  ['en', 'mar', 3],
  ['ru', 'августа', 8],
  ['ru', 'август', 8],
  ['ru', 'августе', 8],
  ['ru', 'авг', 8],
  ['ru', 'марта', 3],
  ['ru', 'мая', 5],
  ['ru', 'июня', 6],
  ['ru', 'июля', 7],
  ['pl', 'sierpnia', 8],
  ['fr', 'août', 8],
])('in %s takes “%s” for month %i', (language, word, month) => {
  expect(monthOf(word, language)).toBe(month);
});

it.each([
  ['en', 'marching'],
  ['en', 'au'],
  ['en', 'augustinian'],
  ['ja', '8'],
  ['not a tag', 'august'],
  ['fr', 'august'],
])('in %s takes “%s” for none', (language, word) => {
  expect(monthOf(word, language)).toBeUndefined();
});
