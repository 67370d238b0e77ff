import { expect, it } from 'vitest';
import { shortened } from './wording.ts';

it('a quoted text is short, and all of it can be seen', () => {
  expect(shortened('x'.repeat(61))).toBe(`${'x'.repeat(57)}…`);
  expect(shortened('a\0b\u202ec\ud800\ue000')).toBe('a?b?c??');
  expect(shortened('می\u200cخواهم, 👩‍👧')).toBe('می\u200cخواهم, 👩‍👧');
});
