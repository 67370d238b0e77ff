import { BROWSER_NAMES, type BrowserName } from '../../../tools/cli/browsers.ts';

/** Whether everything runs (`npm run test:full`); `npm test` must end in ten minutes. */
export const isFull = import.meta.env.MODE === 'full';

/** The first of some rows of a test; all of them in a full run. */
export function inShort<Row>(rows: readonly Row[], number: number): readonly Row[] {
  return isFull ? rows : rows.slice(0, number);
}

/**
 * The browsers that a file's tests run in: both in a full run, else the given one. Files
 * that take long, or whose subject hardly depends on the browser, run in one with `npm test`.
 */
export function browsersFor(quick: BrowserName): readonly BrowserName[] {
  return isFull ? BROWSER_NAMES : [quick];
}
