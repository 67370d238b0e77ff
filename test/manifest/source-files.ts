import { fileURLToPath } from 'node:url';
import { walk } from '../support/project-files.ts';

/** The project's folder, with a slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const TESTS = /\.test\.|\.d\.ts$/;

/** The files below src, all of which run in a browser, that have this ending: paths from the root. */
export function sourcesWith(ending: RegExp): string[] {
  return walk(ROOT, 'src')
    .filter((path) => ending.test(path) && !TESTS.test(path))
    .toSorted();
}
