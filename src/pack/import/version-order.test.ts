import { expect, it } from 'vitest';
import { versionOrder } from './version-order.ts';

it.each([
  ['1.0.0', '1.0.0', 'same'],
  ['1.0.0', '1.0.1', 'newer'],
  ['1.9.0', '1.10.0', 'newer'],
  ['2.0.0', '1.99.99', 'older'],
  ['1.2.3', '1.1.9', 'older'],
  ['1.0.99999999999999999999', '1.0.99999999999999999998', 'older'],
])('after version %s, version %s is %s', (before, after, order) => {
  expect(versionOrder(before, after)).toBe(order);
});
