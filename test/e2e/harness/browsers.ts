import { BROWSER_NAMES, type BrowserName } from '../../../tools/cli/browsers.ts';

/** Whether all is asked for (`npm run test:full`): `npm test` has to end in ten minutes. */
export const isFull = import.meta.env.MODE === 'full';

/**
 * The browsers that a file's tests run in: both where all is asked for, else the one given. Files
 * that take long, or whose subject hardly hangs on the browser, run in one with `npm test`.
 */
export function browsersFor(quick: BrowserName): readonly BrowserName[] {
  return isFull ? BROWSER_NAMES : [quick];
}
