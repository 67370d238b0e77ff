/**
 * `npm test`: every check of the project, with one total at the end. `--full` (`npm run test:full`)
 * has all end-to-end tests run in both browsers.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from './browser/install-browser.ts';
import { BROWSER_NAMES } from './browsers.ts';
import { type Tally, addTallies, formatTally, readVitestTally } from './test-tally.ts';

const isFull = process.argv.includes('--full');
const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, 'test/output/reports');

const bin = (path: string) => join(root, 'node_modules', path);
const vite = bin('vite/bin/vite.js');
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
  const endToEnd = await vitest(
    'end to end',
    ...(isFull ? ['--mode', 'full'] : []),
    '--config',
    'test/e2e/vitest.config.ts',
  );
  const total = addTallies([browsers, ...checks, tests, endToEnd]);
  console.log(`\n${formatTally(total)}`);
  return total.failed > 0 ? 1 : 0;
}

async function checkAndBuild(): Promise<Tally[]> {
  return [
    await step('format', () => run(bin('prettier/bin/prettier.cjs'), '--check', '.')),
    await step('lint', () => run(bin('oxlint/bin/oxlint'), '--deny-warnings')),
    await step('types', () => run(bin('typescript/bin/tsc'), '--noEmit')),
    await step('build', async () => {
      for (const mode of BUILDS) if (!(await run(vite, 'build', '--mode', mode))) return false;
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

async function vitest(name: string, ...args: string[]): Promise<Tally> {
  console.log(`\n── ${name} ──`);
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = await run(bin('vitest/vitest.mjs'), 'run', ...args, ...reporters);
  return readVitestTally(readReport(report), passed);
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a script of Node's with our output; resolves to whether it ended well. */
function run(script: string, ...args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(process.execPath, [script, ...args], {
      cwd: root,
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
