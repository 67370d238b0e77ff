import { expect, it } from 'vitest';
import { placedWordsOf, wordsOf } from './words-of.ts';

it.each([
  ['Vote-rigging, again!', ['vote', 'rigging', 'again']],
  ['Lukashenko’s 80%', ['lukashenko', 's', '80']],
  ['Ещё ВСЁ', ['еще', 'все']],
  ['de\u00admo\u200bcracy', ['democracy']],
  ['E\u0301tat', ['état']],
  ['', []],
  ['—…', []],
])('takes the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('words are placed where the composed text has them, whatever small letters they get', () => {
  const text = 'İran: sanc\u00adtions, ёлка';
  expect(placedWordsOf(text).map(({ at, end }) => text.slice(at, end))).toEqual([
    'İran',
    'sanc\u00adtions',
    'ёлка',
  ]);
  expect(wordsOf('ёлка sanc\u00adtions')).toEqual(['елка', 'sanctions']);
});
