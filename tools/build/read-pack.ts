import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { MAX_FILES } from '../../src/pack/import/import-limits.ts';
import { listedProblems } from '../../src/pack/source/listed-problems.ts';
import { PackError, type Problem } from '../../src/pack/source/pack-error.ts';
import { belongsToPack, isBesidePack } from '../../src/pack/source/pack-files.ts';
import { MAX_SOURCE_LENGTH, tooLong } from '../../src/pack/source/source-text.ts';

/** The bytes of each file by its path inside the pack. */
export type PackBytes = Readonly<Record<string, Buffer>>;

/**
 * Reads all files below a pack's folder, apart from what may be beside a pack. Of files that are not
 * part of a pack only the name is kept.
 * @throws PackError if it is too large, before anything is read, or if a link leads out of it; the
 * system's error if it cannot be read
 */
export function readPackFolder(folder: string): PackBytes {
  const problems: Problem[] = [];
  const files = filesBelow(folder, problems);
  problems.push(...files.flatMap((file) => sizeProblem(folder, file) ?? []));
  if (problems.length > 0) throw new PackError(listedProblems(problems));
  return Object.fromEntries(
    files.map((file) => [
      file,
      belongsToPack(file) ? readFileSync(join(folder, file)) : Buffer.alloc(0),
    ]),
  );
}

/** The paths of all files, with slashes; links are followed where they stay in the folder. */
export function filesBelow(folder: string, problems: Problem[]): string[] {
  const root = realpathSync(folder);
  const files: string[] = [];
  const visit = (directory: string, around: readonly string[]): void => {
    for (const entry of readdirSync(join(folder, directory)).sort()) {
      const file = directory === '' ? entry : `${directory}/${entry}`;
      if (isBesidePack(file)) continue;
      const real = realPath(join(folder, file));
      const message =
        real === undefined ? 'is a link that leads nowhere' : linkFault(real, root, around);
      if (message !== undefined) problems.push({ file, message });
      else if (statSync(real!).isDirectory()) visit(file, [...around, real!]);
      else files.push(file);
      if (files.length > MAX_FILES)
        throw new PackError([
          { file: '.', message: `has more than ${MAX_FILES} files; expected a pack’s few` },
        ]);
    }
  };
  visit('', [root]);
  return files;
}

function linkFault(real: string, root: string, around: readonly string[]): string | undefined {
  if (around.includes(real)) return 'is a link to a folder that it is in; delete it';
  if (real.startsWith(root + sep)) return undefined;
  return 'is a link to something outside the pack’s folder; expected the file itself';
}

/** Where a path really is; undefined for links that lead nowhere or in a circle. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ELOOP') return undefined;
    throw error;
  }
}

function sizeProblem(folder: string, file: string): Problem | undefined {
  if (!belongsToPack(file)) return undefined;
  const stats = statSync(join(folder, file));
  if (!stats.isFile()) return { file, message: 'is no file; expected a text file' };
  return stats.size <= MAX_SOURCE_LENGTH ? undefined : { file, message: tooLong(stats.size) };
}
