import { expect, it } from 'vitest';
import type { browser } from '../platform/browser.ts';
import { guardSync } from './guard-sync.ts';

it('the synced copy is restricted to trusted parts if the browser supports it', () => {
  const asked: unknown[] = [];
  const sync = { setAccessLevel: async (level: unknown) => void asked.push(level) };
  guardSync({ storage: { sync } } as unknown as typeof browser);
  expect(asked).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
});

it('a browser without support causes no error', () => {
  expect(() => guardSync({ storage: { sync: {} } } as unknown as typeof browser)).not.toThrow();
});
