import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../src/pack/compile/compile.ts';
import { loadCheckedPack } from '../../src/pack/load/load-checked.ts';
import { PackError } from '../../src/pack/source/pack-error.ts';
import { readPackFolder } from './read-pack.ts';

/** The folder of the bundled pack, from the project's root. */
export const BUNDLED_PACK = 'assets/packs/belarus-russia-2020';

/**
 * Compiles and checks a pack's folder to JSON text; the extension does not check it again when it
 * loads it. @throws PackError whose files are named below `folder`
 */
export function compileFolder(folder: string): string {
  try {
    const json = JSON.stringify(compilePack(readPackFolder(folder)));
    loadCheckedPack(json);
    return json;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new PackError(
      error.problems.map((problem) => ({ ...problem, file: join(folder, problem.file) })),
    );
  }
}

/** A JSON text, and the path of a module whose default export it is. */
export interface BundledText {
  readonly json: string;
  readonly module: string;
}

/**
 * Compiles the bundled pack, and writes a module with its JSON text as the default export (JSON is
 * parsed faster than the same data as JavaScript).
 */
export function writeBundledPack(root: string): BundledText {
  const folder = join(root, '.generated');
  mkdirSync(folder, { recursive: true });
  const json = compileFolder(join(root, BUNDLED_PACK));
  const module = join(folder, 'bundled-pack.js');
  writeFileSync(module, `export default ${JSON.stringify(json)};\n`);
  return { json, module };
}
