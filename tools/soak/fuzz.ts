import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../cli/options.ts';
import { LONG_MODE } from '../build/long-mode.ts';

/** The form and its options, for the usage of the command. */
export const FUZZ_USAGE = `fuzz [--only PATH]
  Runs every property test with ten thousand cases: changed packs, forged messages, settings of
  past versions and corrupt ones, and the pure core. What fails is told with the seed and the path
  that lead to it again.
  --only PATH   only files whose path has this in it`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = join(root, 'node_modules/vitest/vitest.mjs');

/** The property tests in their long form; resolves to the exit code. */
export async function soakFuzz(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', default: '' } },
  });
  const files = propertyTests().filter((path) => path.includes(values.only));
  if (files.length === 0) throw new UsageError(`No property test has “${values.only}” in its path`);
  const { code, cases } = await run(files);
  const all = cases.reduce((sum, count) => sum + count, 0);
  console.log(`${cases.length} properties in ${files.length} files, ${all} cases`);
  return code;
}

function propertyTests(): string[] {
  return ['src', 'test', 'tools'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => join(folder, path))
      .filter((path) => readFileSync(join(root, path), 'utf8').includes('fc.assert(')),
  );
}

function run(files: readonly string[]): Promise<{ code: number; cases: number[] }> {
  const projects = ['--project', 'unit', '--project', 'faked'];
  const options = ['run', '--mode', LONG_MODE, ...projects, '--reporter=verbose'];
  return new Promise((resolve, reject) => {
    let told = '';
    const child = spawn(process.execPath, [vitest, ...options, ...files], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      process.stdout.write(chunk);
    });
    child.on('error', reject).on('close', (code) => {
      const cases = Array.from(told.matchAll(/property cases: (\d+)/g), ([, count]) =>
        Number(count),
      );
      resolve({ code: code ?? 1, cases });
    });
  });
}
