import { expect, it } from 'vitest';
import { wordsOf } from './words-of.ts';

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
