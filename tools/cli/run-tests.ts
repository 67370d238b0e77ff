/**
 * `npm test`: every check of the project, with one total at the end. `--full` (`npm run test:full`)
 * runs all end-to-end tests in both browsers. Tests that use the folder `shared` beside the
 * repository first run without it, and then, if it exists, on that folder only.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from './browser/install-browser.ts';
import { BROWSER_NAMES } from './browsers.ts';
import { filesWithoutTests } from './collected-tests.ts';
import {
  leftOut,
  SHARED_SUITES,
  SHARED_VARIABLE,
  sharedPath,
  type SharedUse,
} from './shared-folder.ts';
import { type Tally, addTallies, formatTally, readVitestTally } from './test-tally.ts';

const isFull = process.argv.includes('--full');
const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, 'test/output/reports');

const bin = (path: string) => join(root, 'node_modules', path);
const vite = bin('vite/bin/vite.js');
const END_TO_END = [...(isFull ? ['--mode', 'full'] : []), '--config', 'test/e2e/vitest.config.ts'];
const BUILDS = ['chrome', 'firefox', 'chrome-dev', 'firefox-dev'];

async function main(): Promise<number> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const browsers = await step('browsers', async () => {
    for (const name of BROWSER_NAMES) console.log(await findOrInstallBrowser(name));
    return true;
  });
  // These checks keep one core busy; the tests leave one free for most of their time.
  const [tests, checks] = await Promise.all([vitest('unit and browser tests'), checkAndBuild()]);
  const endToEnd = [await vitest('end to end', END_TO_END, 'hidden')];
  if (sharedPath('pages') !== undefined)
    endToEnd.push(
      await vitest('end to end on shared', [...END_TO_END, ...SHARED_SUITES.endToEnd], 'only'),
    );
  const alone = await step('tests without shared', hasTestsWithoutShared);
  const total = addTallies([browsers, ...checks, tests, ...endToEnd, alone]);
  console.log(`\n${[...leftOut(), formatTally(total)].join('\n')}`);
  return total.failed > 0 ? 1 : 0;
}

/** Whether each test file that uses the folder `shared` also has tests that ran without it. */
async function hasTestsWithoutShared(): Promise<boolean> {
  const name = 'unit tests without shared';
  const { failed } = await vitest(name, ['--project', 'unit', ...SHARED_SUITES.unit], 'hidden');
  const empty = [
    ...filesWithoutTests(readReport(reportOf(name)), SHARED_SUITES.unit),
    ...filesWithoutTests(readReport(reportOf('end to end')), SHARED_SUITES.endToEnd),
  ];
  for (const file of empty) console.error(`${file} has no test that runs without ../shared`);
  return failed === 0 && empty.length === 0;
}

async function checkAndBuild(): Promise<Tally[]> {
  return [
    await step('format', () => run(bin('prettier/bin/prettier.cjs'), ['--check', '.'])),
    await step('lint', () => run(bin('oxlint/bin/oxlint'), ['--deny-warnings'])),
    await step('types', () => run(bin('typescript/bin/tsc'), ['--noEmit'])),
    await step('build', async () => {
      for (const mode of BUILDS) if (!(await run(vite, ['build', '--mode', mode]))) return false;
      return true;
    }),
  ];
}

async function step(name: string, check: () => Promise<boolean>): Promise<Tally> {
  console.log(`\n── ${name} ──`);
  let passed = false;
  try {
    passed = await check();
  } catch (error) {
    console.error((error as Error).message);
  }
  if (!passed) console.error(`── ${name} failed ──`);
  return passed
    ? { passed: 1, failed: 0, skipped: 0, failures: [] }
    : { passed: 0, failed: 1, skipped: 0, failures: [name] };
}

async function vitest(
  name: string,
  args: readonly string[] = [],
  shared?: SharedUse,
): Promise<Tally> {
  console.log(`\n── ${name} ──`);
  const report = reportOf(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = await run(
    bin('vitest/vitest.mjs'),
    ['run', ...args, ...reporters],
    shared && { [SHARED_VARIABLE]: shared },
  );
  return readVitestTally(readReport(report), passed);
}

function reportOf(name: string): string {
  return join(reports, `${name.replaceAll(' ', '-')}.json`);
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a Node script with our output; resolves to whether it succeeded. */
function run(
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
      .on('error', ({ message }) => {
        console.error(`${script}: ${message}`);
        resolve(false);
      })
      .on('exit', (status) => resolve(status === 0));
  });
}

process.exitCode = await main();
