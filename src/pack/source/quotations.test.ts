import { expect, it } from 'vitest';
import { hasUnpairedMark, quotationsIn } from './quotations.ts';

it.each([
  ['“a word”'],
  ['„a word“'],
  ['„a word”'],
  ['”a word”'],
  ['«a word»'],
  ['»a word«'],
  ['»a word»'],
  ['"a word"'],
  ['‘a word’'],
  ['‚a word‘'],
  ['‚a word’'],
  ['‹a word›'],
  ['›a word‹'],
  ['「a word」'],
  ['『a word』'],
])('what stands between %s is quoted', (text) => {
  expect(quotationsIn(`It said ${text}.`)).toEqual(['a word']);
  expect(hasUnpairedMark(text)).toBe(false);
});

it.each([
  ['the workers’ houses and the teachers’ schools'],
  ['she didn’t, he doesn’t'],
  ['the strikes of the ’90s, and ’tis all'],
  ['Sana‘a and the Shi‘a, Sana’a and the Shi’a'],
  ['об’єднання, м’яч'],
])('an apostrophe is no quotation mark: %s', (text) => {
  expect(quotationsIn(text)).toEqual([]);
  expect(hasUnpairedMark(text)).toBe(false);
});

it('apostrophes stand inside quotations', () => {
  expect(quotationsIn('She said ‘he didn’t go’ and left.')).toEqual(['he didn’t go']);
  expect(quotationsIn('Er rief: ‚Ich hab’s gesagt‘, und ging.')).toEqual(['Ich hab’s gesagt']);
});

it('a quotation in a quotation is a part of it', () => {
  expect(quotationsIn('“He said ‘no’ to all” and 「『x』と」')).toEqual([
    'He said ‘no’ to all',
    '『x』と',
  ]);
});

it.each(['“a', 'a”', '„a', '«a', 'a»', '‹a', 'a›', '「a', 'a』'])('%s has no partner', (text) => {
  expect(hasUnpairedMark(text)).toBe(true);
});
