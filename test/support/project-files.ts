import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = new Set(['.git', '.generated', 'dist', 'node_modules', 'output']);

/** Paths, from `root`, of the files that belong to the project: all that git does not ignore. */
export function projectFiles(root: string): string[] {
  let listed: string[];
  try {
    const args = ['ls-files', '-co', '--exclude-standard', '-z'];
    // Outside of a repository, git prints an error, which is expected here.
    const output = execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    });
    listed = output.split('\0').filter((path) => path !== '');
  } catch {
    listed = walk(root, '');
  }
  // Files deleted but not yet committed are still listed.
  return listed.filter(
    (path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile(),
  );
}

/** Every file below `folder`, except what is built or installed. */
export function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return BUILT.has(entry.name) ? [] : walk(root, path);
    return entry.isFile() ? [path] : [];
  });
}

/** The text of a file, or `undefined` if it has a NUL byte and so is not text. */
export function readText(root: string, path: string): string | undefined {
  const bytes = readFileSync(join(root, path));
  return bytes.includes(0) ? undefined : bytes.toString('utf8');
}
