import { expect, it } from 'vitest';
import { labelLines } from './label-lines.ts';

it.each([
  ['Minsk', 16, ['Minsk']],
  ['Boris Nemtsov', 16, ['Boris Nemtsov']],
  ['Parliament of Belarus', 16, ['Parliament', 'of Belarus']],
  ['Russian presidential vote of 2024', 16, ['Russian', 'presidential', 'vote of 2024']],
  ['Antidisestablishmentarianism now', 16, ['Antidisestablishmentarianism', 'now']],
])('breaks %j into lines of at most %d, even ones', (label, longest, lines) => {
  expect(labelLines(label, longest)).toEqual(lines);
});
