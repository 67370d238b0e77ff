import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileGate } from '../../src/pack/compile/compile-gate.ts';
import { compileSources } from '../../src/pack/compile/compile.ts';
import { loadCheckedPack } from '../../src/pack/load/load-checked.ts';
import { PackError } from '../../src/pack/source/pack-error.ts';
import { readPackFolder } from './read-pack.ts';

/** The folder of the bundled pack, from the project's root. */
export const BUNDLED_PACK = 'assets/packs/belarus-russia-2020';

/** The JSON texts that a pack is compiled into. */
export interface CompiledTexts {
  readonly pack: string;
  /** How the names begin that can be marked; see `page-gate.ts`. */
  readonly gate: string;
  readonly argument: string;
}

/** Compiles a pack's folder to JSON text. @throws PackError whose files are named below `folder` */
export function compileFolder(folder: string): CompiledTexts {
  try {
    const { pack, argument } = compileSources(readPackFolder(folder));
    const json = JSON.stringify(pack);
    // Checked here once; the extension does not check it again when it loads it.
    const { names, content } = loadCheckedPack(json);
    const gate = JSON.stringify(compileGate(names, content.quiet));
    return { pack: json, gate, argument: JSON.stringify(argument) };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new PackError(
      error.problems.map((problem) => ({ ...problem, file: join(folder, problem.file) })),
    );
  }
}

/**
 * Compiles the bundled pack into modules, each with a JSON text as its default export (JSON is
 * parsed faster than the same data as JavaScript), and returns their paths.
 */
export function writeBundledPack(root: string): CompiledTexts {
  const { pack, gate, argument } = compileFolder(join(root, BUNDLED_PACK));
  const folder = join(root, '.generated');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, json: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `export default ${JSON.stringify(json)};\n`);
    return path;
  };
  return {
    pack: write('bundled-pack.js', pack),
    gate: write('bundled-gate.js', gate),
    argument: write('bundled-argument.js', argument),
  };
}
