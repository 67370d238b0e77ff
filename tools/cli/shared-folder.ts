/**
 * The folder `shared` beside the repository: texts that are not the project's, and may be missing.
 * Whether it is looked at is decided here alone.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The environment variable that says what of the folder and of the project's own pages is used. */
export const SHARED_VARIABLE = 'SIDELIGHT_SHARED';

/** `hidden`: as if the folder were not there; `only`: nothing but what is in the folder. */
export type SharedUse = 'hidden' | 'only';

/** What of the folder the tests use, and what of them is left out without it. */
export const SHARED_COLLECTIONS = {
  pages: 'tests on collected news pages',
  essay: 'tests that compare the pack with the essay',
} as const;

/** The test files that use the folder; each has tests without it as well. */
export const SHARED_SUITES = {
  unit: ['test/pack/essay-pack.test.ts'],
  endToEnd: [
    'test/e2e/first-note.e2e.test.ts',
    'test/e2e/marked-once.e2e.test.ts',
    'test/e2e/real-pages.e2e.test.ts',
    'test/e2e/storm.e2e.test.ts',
  ],
} as const;

const folder = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The path of a part of the folder; undefined where it is missing or hidden. */
export function sharedPath(name: string): string | undefined {
  const path = `${folder}${name}`;
  return sharedUse() !== 'hidden' && existsSync(path) ? path : undefined;
}

/** Whether the project's own pages are left out, as they have been used in an earlier run. */
export function isSharedOnly(): boolean {
  return sharedUse() === 'only';
}

function sharedUse(): SharedUse | undefined {
  const value = process.env[SHARED_VARIABLE];
  if (value === undefined || value === 'hidden' || value === 'only') return value;
  throw new Error(`${SHARED_VARIABLE} is “${value}”; expected “hidden”, “only” or nothing`);
}

/** A line for each collection that is missing: what is not tested without it. */
export function leftOut(): string[] {
  return Object.entries(SHARED_COLLECTIONS)
    .filter(([name]) => sharedPath(name) === undefined)
    .map(([name, tests]) => `Left out, because ../shared/${name} is not there: ${tests}`);
}
