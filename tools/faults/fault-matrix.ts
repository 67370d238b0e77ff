/** Which tests cover which faults, and their results, from Vitest's JSON reports. */
import * as v from 'valibot';
import { BROWSER_NAMES, type BrowserName } from '../cli/browsers.ts';

/** The result of a fault's tests in a browser; `inNode` if they do not involve the browser. */
export type Cell =
  | { readonly state: 'pass' | 'fail'; readonly tests: number; readonly inNode: boolean }
  | { readonly state: 'not-applicable'; readonly why: string }
  | { readonly state: 'not-shown' };

/** The results of a fault's tests, by browser. */
export type Row = Readonly<Record<BrowserName, Cell>>;

const reportSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});

/** The result of one test for one fault. */
interface Showing {
  readonly fault: number;
  readonly status: string;
  readonly why: string | undefined;
  /** The browser that it ran in; undefined for a test in Node. */
  readonly browser: BrowserName | undefined;
}

/**
 * The matrix, a row for each of `count` faults. A test shows a fault by `[fault 12]` or
 * `[fault 12, 15]` in its title; one that a browser cannot show says “(not in firefox: why)”.
 */
export function faultMatrix(reports: readonly unknown[], count: number): Row[] {
  const showings = reports.flatMap(showingsIn);
  return Array.from({ length: count }, (_, i) => {
    const own = showings.filter(({ fault }) => fault === i + 1);
    const cells = BROWSER_NAMES.map((name) => [name, cellOf(own, name)] as const);
    return Object.fromEntries(cells) as Record<BrowserName, Cell>;
  });
}

/** The numbers in a title’s `[fault …]`. */
export function faultsIn(title: string): number[] {
  return [...title.matchAll(/\[fault ([\d, ]+)\]/g)].flatMap(([, numbers]) =>
    numbers!.split(',').map(Number),
  );
}

function showingsIn(report: unknown): Showing[] {
  return v.parse(reportSchema, report).testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.flatMap(({ fullName, status }) => {
      const [, excepted, why] = /\(not in (\w+): (.+)\)/.exec(fullName) ?? [];
      const told = fullName.replace(/\(not in .*/, '');
      const named = BROWSER_NAMES.find((name) => new RegExp(`\\b${name}\\b`).test(told));
      const browser = named ?? (/\.browser\.test\.tsx?$/.test(file) ? 'chromium' : undefined);
      const isExcepted = excepted !== undefined && excepted === browser;
      return faultsIn(fullName).map((fault) => ({
        fault,
        status,
        browser,
        why: isExcepted ? why : undefined,
      }));
    }),
  );
}

function cellOf(showings: readonly Showing[], browser: BrowserName): Cell {
  const own = showings.filter((one) => one.browser === browser);
  const inNode = showings.filter((one) => one.browser === undefined);
  for (const [tests, isInNode] of [
    [own, false],
    [inNode, true],
  ] as const) {
    const ran = tests.filter(({ status }) => status === 'passed' || status === 'failed');
    if (ran.length === 0) continue;
    // Tests that ran in Node are not specific to a browser, so their failures count for all browsers.
    const failed = [...ran, ...inNode].some(({ status }) => status === 'failed');
    return { state: failed ? 'fail' : 'pass', tests: ran.length, inNode: isInNode };
  }
  const why = own.find((one) => one.why !== undefined)?.why;
  return why === undefined ? { state: 'not-shown' } : { state: 'not-applicable', why };
}
