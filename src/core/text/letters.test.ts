import { expect, it } from 'vitest';
import { plainLetters, plainText, plainUnit, withoutTonos, writtenText } from './letters.ts';

it('folds capitals and the ways to write one letter, and keeps diacritics', () => {
  expect(writtenText('Łukaşenko ŁÓDŹ Țara ΣΤΆΛΙΝΣ')).toBe('łukaşenko łódź ţara στάλινσ');
  expect(writtenText('O’Neil–x y')).toBe("o'neil-x y");
});

it('leaves diacritics out of Latin and Greek, and keeps the Cyrillic letters that look marked', () => {
  expect(plainText('Łukašėnka Ǿ Ceaușescu')).toBe('lukasenka o ceausescu');
  expect(plainText('Ευρωπαϊκή')).toBe('ευρωπαικη');
  expect(plainText('Край, їжак, Ўсход, Хрущёв')).toBe('край, їжак, ўсход, хрущев');
});

it('folds a range of letters to the same result as each letter', () => {
  for (const [first, last] of [
    [0x41, 0x5a],
    [0xc0, 0x24f],
    [0x386, 0x3ff],
    [0x1e00, 0x1eff],
  ] as const) {
    const codes = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const each = codes.map((code) => plainUnit(String.fromCharCode(code))).join('');
    expect(plainLetters(first, last)).toBe(each);
  }
});

it('drops Greek accents but keeps the dialytika and what other scripts have', () => {
  expect(withoutTonos('ευρωπαϊκή')).toBe('ευρωπαϊκη');
  expect(withoutTonos('český')).toBe('český');
});
