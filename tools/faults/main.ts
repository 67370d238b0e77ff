/**
 * `npm run faults`: runs every test that shows a fault, in both browsers, prints the matrix of
 * their results and writes it to docs/reliability.md. Exits with 1 if a row does not pass.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { BROWSER_NAMES } from '../cli/browsers.ts';
import { faultMatrix, type Cell, type Row } from './fault-matrix.ts';
import { FAULTS } from './rows.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const document = join(root, 'docs/reliability.md');

const RUNS: Readonly<Record<string, readonly string[]>> = {
  'faults-unit': [],
  'faults-end-to-end': ['--mode', 'full', '--config', 'test/e2e/vitest.config.ts'],
};

const INTRODUCTION = `# Faults that the extension is tested against

Faults of browsers, pages and stores, and attempts to do harm, each shown by one or more tests. The titles
of these tests have the row’s number, as in \`[fault 12]\`. \`npm run faults\` runs them all in both browsers
and writes this page; \`npm test\` runs most of them in one browser.`;

async function run(name: string, args: readonly string[]): Promise<unknown> {
  const report = join(root, `test/output/reports/${name}.json`);
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await new Promise((resolve) => {
    spawn(process.execPath, [vitest, 'run', ...args, '-t', '\\[fault', ...options], {
      cwd: root,
      stdio: 'inherit',
    }).on('exit', resolve);
  });
  return JSON.parse(readFileSync(report, 'utf8'));
}

function inWords(cell: Cell): string {
  if (cell.state === 'not-applicable') return `not applicable: ${cell.why}`;
  if (cell.state === 'not-shown') return 'not shown';
  const tests = `${cell.tests} ${cell.tests === 1 ? 'test' : 'tests'}`;
  return `${cell.state} (${tests}${cell.inNode ? ', in Node' : ''})`;
}

const reports: unknown[] = [];
for (const [name, args] of Object.entries(RUNS)) reports.push(await run(name, args));
const rows = faultMatrix(reports, FAULTS.length);
const line = (row: Row, i: number): string =>
  `| ${[i + 1, FAULTS[i], ...BROWSER_NAMES.map((name) => inWords(row[name]))].join(' | ')} |`;
const table = ['| # | fault | Chromium | Firefox |', '|---|---|---|---|', ...rows.map(line)];
const config = await resolveConfig(document);
const text = await format(`${INTRODUCTION}\n\n${table.join('\n')}\n`, {
  ...config,
  parser: 'markdown',
});
writeFileSync(document, text);
console.log(`\n${text.slice(text.indexOf('| #'))}`);
const isPassed = ({ state }: Cell): boolean => state === 'pass' || state === 'not-applicable';
if (!rows.every((row) => BROWSER_NAMES.every((name) => isPassed(row[name])))) process.exitCode = 1;
