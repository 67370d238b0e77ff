import { expect, it } from 'vitest';
import type { browser } from '../platform/browser.ts';
import { guardSync } from './guard-sync.ts';

it('the synced copy is for trusted parts only, where the browser can', () => {
  const asked: unknown[] = [];
  const sync = { setAccessLevel: async (level: unknown) => void asked.push(level) };
  guardSync({ storage: { sync } } as unknown as typeof browser);
  expect(asked).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
});

it('a browser that cannot is left alone', () => {
  expect(() => guardSync({ storage: { sync: {} } } as unknown as typeof browser)).not.toThrow();
});
