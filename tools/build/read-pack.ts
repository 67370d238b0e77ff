import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PackError, type Problem } from '../../src/pack/source/pack-error.ts';
import { MAX_SOURCE_LENGTH } from '../../src/pack/source/source-text.ts';
import type { SourceFiles } from '../../src/pack/source/sources.ts';

/** Maximum number of files in a pack; a folder with more is not a pack. */
const MAX_FILES = 1000;

/**
 * Reads all files below a pack's folder.
 * @throws PackError if it is too large, before anything is read; the system's error if it cannot be
 * read
 */
export function readPackFolder(folder: string): SourceFiles {
  const paths = pathsBelow(folder);
  const nameOf = (path: string): string => relative(folder, path).split(sep).join('/');
  const problems = paths.flatMap((path) => problemOf(path, nameOf(path)) ?? []);
  if (problems.length > 0) throw new PackError(problems);
  return Object.fromEntries(paths.map((path) => [nameOf(path), readFileSync(path, 'utf8')]));
}

function pathsBelow(folder: string): string[] {
  const paths: string[] = [];
  const visit = (directory: string): void => {
    for (const entry of readdirSync(directory).sort()) {
      const path = join(directory, entry);
      if (statSync(path).isDirectory()) visit(path);
      else paths.push(path);
      if (paths.length <= MAX_FILES) continue;
      const message = `has more than ${MAX_FILES} files; expected a pack’s few`;
      throw new PackError([{ file: '.', message }]);
    }
  };
  visit(folder);
  return paths;
}

function problemOf(path: string, file: string): Problem | undefined {
  const stats = statSync(path);
  if (!stats.isFile()) return { file, message: 'is no file; expected a text file' };
  if (stats.size <= MAX_SOURCE_LENGTH) return undefined;
  return { file, message: `has ${stats.size} bytes; expected at most ${MAX_SOURCE_LENGTH}` };
}
