import { expect, it } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

it.each<[string, readonly [string, ...string[]], readonly string[], string]>([
  ['the wanted language', ['en', 'ru', 'de'], ['ru'], 'ru'],
  ['the next wanted one where the first is not there', ['en', 'ru', 'de'], ['pl', 'de'], 'de'],
  ['the same language of another region', ['en', 'pt'], ['pt-BR'], 'pt'],
  ['the same language in another script', ['en', 'sr-Cyrl', 'sr-Latn'], ['sr'], 'sr-Cyrl'],
  ['the very tag before another region', ['en', 'sr-Cyrl', 'sr-Latn'], ['sr-Latn'], 'sr-Latn'],
  ['a tag in other letters', ['en', 'sr-Latn'], ['SR-LATN'], 'sr-Latn'],
  ['the wanted language where it is the own', ['en-GB', 'ru'], ['en', 'ru'], 'en-GB'],
  ['the own language where none is wanted', ['en', 'ru'], [], 'en'],
  ['the own language where no wanted one is there', ['de', 'ru'], ['lt', 'en'], 'de'],
])('takes %s', (_, available, wanted, expected) =>
  expect(chooseLanguage(available, wanted)).toBe(expected),
);
