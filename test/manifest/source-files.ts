import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const TESTS = /\.test\.|\.d\.ts$/;

/** The files below src, all of which run in a browser, that have this ending: paths from the root. */
export function sourcesWith(ending: RegExp): string[] {
  return readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ending.test(path) && !TESTS.test(path))
    .map((path) => `src/${path}`)
    .toSorted();
}
