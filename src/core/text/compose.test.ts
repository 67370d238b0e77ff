import { expect, it } from 'vitest';
import { composeText } from './compose.ts';

it('composes letters with their marks and maps every offset back', () => {
  const original = 'a\u0301b Ё и\u0306';
  const { text, offsets } = composeText(original);
  expect(text).toBe('áb Ё й');
  expect([...offsets]).toEqual([0, 2, 3, 4, 5, 6, 8]);
});

it('drops marks that have no composed letter', () => {
  expect(composeText('Пу\u0301тин').text).toBe('Путин');
  expect(composeText('\u0301').text).toBe('');
});

it('leaves text without marks as it is', () => {
  const { text, offsets } = composeText('Minsk');
  expect(text).toBe('Minsk');
  expect([...offsets]).toEqual([0, 1, 2, 3, 4, 5]);
});
