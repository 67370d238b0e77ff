import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { RunningBrowser } from '../cli/browser/launch-browser.ts';
import { serveLocally } from '../../test/e2e/harness/local-server.ts';
import { median } from '../../test/support/medians.ts';
import { meanOfMedians } from './interval.ts';
import type { BenchmarkLoss } from './measured-cost.ts';

/** Iterations of one run; each goes through all of the benchmark’s suites. */
const ITERATIONS = 3;
/** How long a run may take, in ms. */
const LIMIT_MS = 15 * 60_000;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The benchmark’s name with its version, as its page has it. */
export function titleOf(folder: string): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return /<title>(.*?)<\/title>/.exec(html)?.[1] ?? 'Speedometer';
}

/**
 * Runs Speedometer 3 from a folder with a checkout of its repository, in browsers with and without the
 * extension by turns, on a hostname where the extension works.
 * @param extended browsers with the extension, by what is said of them
 */
export async function measureSpeedometer(
  folder: string,
  browserName: string,
  bare: RunningBrowser,
  extended: ReadonlyMap<string, RunningBrowser>,
  runs: number,
): Promise<readonly BenchmarkLoss[]> {
  const server = await serveLocally((path) => fileAt(folder, path));
  const urlOf = (iterations: number): string =>
    `${server.extended}/index.html?startAutomatically&iterationCount=${iterations}`;
  try {
    // The first iteration in a new browser is slower than all others.
    for (const running of [bare, ...extended.values()]) await timeOf(running, urlOf(1));
    const ratios = new Map([...extended.keys()].map((name) => [name, [] as number[]]));
    for (let run = 0; run < runs; run++) {
      const order: (readonly [string | undefined, RunningBrowser])[] = [
        [undefined, bare],
        ...extended,
      ];
      // None is always the first.
      order.push(...order.splice(0, run % order.length));
      const times = new Map<string | undefined, number>();
      for (const [name, running] of order)
        times.set(name, await timeOf(running, urlOf(ITERATIONS)));
      for (const [name, list] of ratios) list.push(times.get(name)! / times.get(undefined)!);
      console.error(`Speedometer in ${browserName}, run ${run + 1} of ${runs}: ${said(times)}`);
    }
    return [...ratios].map(([name, list]) => ({
      browser: browserName,
      name,
      ratio: meanOfMedians([list]),
      runs,
    }));
  } finally {
    await server.close();
  }
}

/** The geometric mean of the suites’ times in ms, of the median iteration. */
async function timeOf({ browser }: RunningBrowser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    page.setDefaultTimeout(LIMIT_MS);
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(url);
    // Its metrics are there once it is over.
    const values = await page.waitForFunction(
      () => (globalThis as SpeedometerWindow).benchmarkClient?.metrics?.Geomean?.values,
      { polling: 500 },
    );
    return median((await values.jsonValue())!);
  } finally {
    await page.close();
  }
}

interface SpeedometerWindow {
  readonly benchmarkClient?: {
    readonly metrics?: { readonly Geomean?: { readonly values: readonly number[] } };
  };
}

function fileAt(folder: string, path: string) {
  const [name = '/'] = path.split(/[?#]/);
  const file = join(folder, normalize(decodeURIComponent(name)));
  const found = name.endsWith('/') ? join(file, 'index.html') : file;
  if (!found.startsWith(folder) || !statSync(found, { throwIfNoEntry: false })?.isFile())
    return undefined;
  const contentType = TYPES[extname(found)] ?? 'application/octet-stream';
  return { body: readFileSync(found), contentType };
}

function said(times: ReadonlyMap<string | undefined, number>): string {
  return [...times].map(([name, ms]) => `${name ?? 'bare'} ${ms.toFixed(1)} ms`).join(', ');
}
