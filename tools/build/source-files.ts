import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../../src/pack/import/zip-files.ts';

/** Everything that the packages are made from, in the project's folder. */
const SOURCES = [
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'assets',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'src',
  'tools/build',
  'tools/cli',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * The files that a reviewer builds the packages from: in a checkout those tracked by git, in a folder
 * without git, such as an unpacked source archive, all files at the same places.
 * @throws Error if one of the places is empty, or git fails
 */
export function readSourceFiles(root: string): Files {
  const paths = existsSync(join(root, '.git'))
    ? listByGit(root)
    : SOURCES.flatMap(listFolder(root));
  for (const source of SOURCES)
    if (!paths.some((path) => path === source || path.startsWith(`${source}/`)))
      throw new Error(`${join(root, source)}: is missing; the packages are built from it`);
  return readFiles(root, paths);
}

/** All files below a folder, by their paths from there. */
export function readFolder(folder: string): Files {
  return readFiles(folder, readdirSync(folder).flatMap(listFolder(folder)));
}

function listByGit(root: string): string[] {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z', '--', ...SOURCES], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`git ls-files failed in ${root}: ${stderr}`);
  return stdout.split('\0').filter(Boolean);
}

function listFolder(root: string): (path: string) => string[] {
  return (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stat?.isDirectory()) return stat ? [path] : [];
    return readdirSync(join(root, path)).flatMap((name) => listFolder(root)(`${path}/${name}`));
  };
}

function readFiles(root: string, paths: readonly string[]): Files {
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}
