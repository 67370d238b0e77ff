import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../pack/compile/compile.ts';
import { PackError } from '../pack/pack-error.ts';
import { readPackFolder } from './read-pack.ts';

/** Folder of the pack that the extension carries, from the project's root. */
export const BUNDLED_PACK = 'assets/packs/belarus-russia-2020';

/** Compiles a pack's folder to JSON text. @throws PackError whose files are named below `folder` */
export function compileFolder(folder: string): string {
  try {
    return JSON.stringify(compilePack(readPackFolder(folder)));
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new PackError(
      error.problems.map((problem) => ({ ...problem, file: join(folder, problem.file) })),
    );
  }
}

/**
 * Compiles the bundled pack into a module whose default export is the JSON text (a string is
 * parsed faster than the same data as JavaScript), and returns the module's path.
 */
export function writeBundledPack(root: string): string {
  const json = compileFolder(join(root, BUNDLED_PACK));
  const folder = join(root, '.generated');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'bundled-pack.js');
  writeFileSync(path, `export default ${JSON.stringify(json)};\n`);
  return path;
}
