import { existsSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import {
  isSharedOnly,
  leftOut,
  SHARED_COLLECTIONS,
  SHARED_VARIABLE,
  sharedPath,
} from './shared-folder.ts';

afterEach(() => vi.unstubAllEnvs());

it('hidden collections have no path, and are reported as left out', () => {
  vi.stubEnv(SHARED_VARIABLE, 'hidden');
  expect(sharedPath('pages')).toBeUndefined();
  expect(leftOut()).toHaveLength(Object.keys(SHARED_COLLECTIONS).length);
  expect(leftOut()[0]).toBe(
    'Left out, because ../shared/pages is not there: tests on collected news pages',
  );
});

it('a path is given only of what is there', () => {
  vi.stubEnv(SHARED_VARIABLE, undefined);
  expect(sharedPath('no such collection')).toBeUndefined();
  const path = sharedPath('pages');
  expect(path === undefined || existsSync(path)).toBe(true);
  expect(leftOut().join('\n').includes('/pages')).toBe(path === undefined);
});

it.each([
  [undefined, false],
  ['hidden', false],
  ['only', true],
])('with “%s” the project’s own pages are left out: %s', (value, expected) => {
  vi.stubEnv(SHARED_VARIABLE, value);
  expect(isSharedOnly()).toBe(expected);
});

it('an unknown value is an error', () => {
  vi.stubEnv(SHARED_VARIABLE, 'no');
  expect(() => sharedPath('pages')).toThrow('SIDELIGHT_SHARED is “no”');
});
