import { expect, it } from 'vitest';
import { altKey } from './alt-key.ts';

it.each([
  ['MacIntel', '⌥ Option'],
  ['Win32', 'Alt'],
  ['Linux x86_64', 'Alt'],
])('the key on %s is %s', (platform, key) => {
  expect(altKey(platform)).toBe(key);
});
