import { expect, it } from 'vitest';
import { articleLanguage } from './article-language.ts';

const RUSSIAN = ['Министр сказал, что он не знает, как это было, и что он там не был.'];

it.each([
  ['the text tells, whatever the page declares', 'en', RUSSIAN, 'ru'],
  ['the page tells where the text is too short', 'de-AT', ['Ja.'], 'de'],
  ['the page tells where a language cannot be guessed', 'da', RUSSIAN, 'da'],
  ['nothing tells', undefined, ['Ja.'], undefined],
])('%s', (_, language, lines, expected) => {
  expect(articleLanguage({ lines, ...(language !== undefined && { language }) })).toBe(expected);
});
