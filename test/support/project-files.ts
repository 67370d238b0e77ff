import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = new Set(['.git', '.generated', 'dist', 'node_modules', 'output']);

/** Paths, from `root`, of the files that belong to the project: all that version control does not ignore. */
export function projectFiles(root: string): string[] {
  let listed: string[];
  try {
    const args = ['ls-files', '-co', '--exclude-standard', '-z'];
    // Not in a repository, git says so on standard error: that is no news here.
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
  // What is deleted but not yet committed is still listed.
  return listed.filter(
    (path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile(),
  );
}

/** Every file below `folder` but for what is built or installed. */
export function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return BUILT.has(entry.name) ? [] : walk(root, path);
    return entry.isFile() ? [path] : [];
  });
}

/** The text of a file, or `undefined` where it is no text: where it has a NUL byte. */
export function readText(root: string, path: string): string | undefined {
  const bytes = readFileSync(join(root, path));
  return bytes.includes(0) ? undefined : bytes.toString('utf8');
}
