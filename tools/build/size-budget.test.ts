import { expect, it } from 'vitest';
import { keepWithin } from './size-budget.ts';

it('a size over its budget is refused with both numbers', () => {
  expect(() => keepWithin('a.zip', 401, 400)).toThrow('a.zip: 401 bytes; at most 400 are allowed');
  expect(() => keepWithin('a.zip', 400, 400)).not.toThrow();
});
