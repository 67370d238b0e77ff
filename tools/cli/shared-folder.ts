/**
 * The folder `shared` beside the repository: texts that do not belong to the project, and may be
 * missing. Only this module decides whether it is used.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The environment variable that says whether the folder and the project's own pages are used. */
export const SHARED_VARIABLE = 'SIDELIGHT_SHARED';

/** `hidden`: as if the folder did not exist; `only`: the pages of the folder and no others. */
export type SharedUse = 'hidden' | 'only';

/** The collections of the folder, and the tests that are left out without them. */
export const SHARED_COLLECTIONS = {
  pages: 'tests on collected news pages',
  essay: 'tests that compare the pack with the essay',
} as const;

/** The test files that use the folder; each has tests without it as well. */
export const SHARED_SUITES = {
  unit: ['test/pack/essay-pack.test.ts', 'test/pack/several-packs.test.ts'],
  endToEnd: [
    'test/e2e/first-note.e2e.test.ts',
    'test/e2e/marked-once.e2e.test.ts',
    'test/e2e/reading-view.e2e.test.ts',
    'test/e2e/real-pages.e2e.test.ts',
    'test/e2e/storm.e2e.test.ts',
  ],
} as const;

const folder = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The path of a part of the folder; undefined if it is missing or hidden. */
export function sharedPath(name: string): string | undefined {
  const path = `${folder}${name}`;
  return sharedUse() !== 'hidden' && existsSync(path) ? path : undefined;
}

/** Whether the project's own pages are left out, because an earlier run has used them. */
export function isSharedOnly(): boolean {
  return sharedUse() === 'only';
}

function sharedUse(): SharedUse | undefined {
  const value = process.env[SHARED_VARIABLE];
  if (value === undefined || value === 'hidden' || value === 'only') return value;
  throw new Error(`${SHARED_VARIABLE} is “${value}”; expected “hidden”, “only” or nothing`);
}

/** A line for each missing collection, naming the tests that are left out. */
export function leftOut(): string[] {
  return Object.entries(SHARED_COLLECTIONS)
    .filter(([name]) => sharedPath(name) === undefined)
    .map(([name, tests]) => `Left out, because ../shared/${name} is not there: ${tests}`);
}
