import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What runs in a browser; the other folders of src run in Node. */
const IN_BROWSERS = /^(core|pack|platform|content|ui|background)\//;
const TESTS = /\.test\.|\.d\.ts$/;

/** The files below src that run in a browser and have this ending, as paths from the root. */
export function sourcesWith(ending: RegExp): string[] {
  return readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => IN_BROWSERS.test(path) && ending.test(path) && !TESTS.test(path))
    .map((path) => `src/${path}`)
    .toSorted();
}
