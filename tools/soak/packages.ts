import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';

/** The form, for the usage of the command. */
export const PACKAGES_USAGE = `packages
  Makes the packages in two clean checkouts of the last commit, in folders of different depths, and
  in the unpacked source archive, each with packages of its own (npm ci), and compares the bytes.`;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Makes the packages three times; resolves to the exit code. */
export async function soakPackages(args: readonly string[]): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  const temporary = mkdtempSync(join(tmpdir(), 'sidelight-packages-'));
  try {
    const first = madeIn(checkOut(join(temporary, 'a')), 'UTC');
    const second = madeIn(checkOut(join(temporary, 'another place/deeper')), 'Asia/Kathmandu');
    const unpacked = join(temporary, 'source');
    unpack(second.folder, unpacked);
    const third = madeIn(unpacked, 'America/Lima');
    return report([
      ['a checkout', first.hashes],
      ['another checkout', second.hashes],
      ['the unpacked source archive', third.hashes],
    ]);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

type Hashes = ReadonlyMap<string, string>;

function checkOut(folder: string): string {
  run('git', ['clone', '--quiet', '--no-hardlinks', root, folder], root, 'UTC');
  return folder;
}

function unpack(built: string, folder: string): void {
  const archive = readFileSync(join(built, 'dist/packages/sidelight-source.zip'));
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function madeIn(folder: string, zone: string): { folder: string; hashes: Hashes } {
  console.error(`Making the packages in ${folder} …`);
  run('npm', ['ci', '--no-audit', '--no-fund'], folder, zone);
  run('npm', ['run', 'package', '--', '--without-pictures'], folder, zone);
  const packages = join(folder, 'dist/packages');
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(packages, name)))
      .digest('hex');
  const zips = readdirSync(packages).filter((name) => name.endsWith('.zip'));
  return { folder, hashes: new Map(zips.map((name) => [name, hash(name)])) };
}

function run(command: string, args: readonly string[], cwd: string, zone: string): void {
  const { status, error, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
    maxBuffer: 2 ** 26,
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}: ${error?.message ?? stderr}`);
}

/** Prints each package with its hash, or with all its hashes if they differ. */
function report(made: readonly (readonly [string, Hashes])[]): number {
  const names = [...new Set(made.flatMap(([, hashes]) => [...hashes.keys()]))].sort();
  let differing = 0;
  for (const name of names) {
    const hashes = made.map(([place, found]) => [place, found.get(name) ?? 'missing'] as const);
    if (new Set(hashes.map(([, hash]) => hash)).size === 1)
      console.log(`${name}: the same ${made.length} times, sha256 ${hashes[0]![1]}`);
    else {
      differing++;
      for (const [place, hash] of hashes) console.log(`${name}: in ${place} sha256 ${hash}`);
    }
  }
  return differing > 0 || names.length !== 3 ? 1 : 0;
}
