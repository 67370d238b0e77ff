import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSources } from '../../src/pack/compile/compile.ts';
import { loadCheckedPack } from '../../src/pack/load/load-checked.ts';
import { PackError, type Problem } from '../../src/pack/source/pack-error.ts';
import { readPackFolder } from './read-pack.ts';

/** The folder of the bundled pack, from the project's root. */
export const BUNDLED_PACK = 'assets/packs/belarus-russia-2020';

/** The JSON text that a pack is compiled into, and what may be a mistake in it. */
export interface CompiledText {
  readonly json: string;
  readonly warnings: readonly Problem[];
}

/**
 * Compiles and checks a pack's folder to JSON text; the extension does not check it again when it
 * loads it.
 * @param shown the folder as problems name it
 * @throws PackError whose files are named below `shown`
 */
export function compileFolder(folder: string, shown = folder): CompiledText {
  try {
    const { pack, warnings } = compileSources(readPackFolder(folder));
    const json = JSON.stringify(pack);
    loadCheckedPack(json);
    return { json, warnings: below(shown, warnings) };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new PackError(below(shown, error.problems), below(shown, error.warnings));
  }
}

function below(folder: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file: join(folder, problem.file) }));
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
  const { json } = compileFolder(join(root, BUNDLED_PACK));
  const module = join(folder, 'bundled-pack.js');
  writeFileSync(module, `export default ${JSON.stringify(json)};\n`);
  return { json, module };
}
