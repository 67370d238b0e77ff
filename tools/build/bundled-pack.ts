import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompactPack } from '../../src/pack/format/compact.ts';
import { compileSources } from '../../src/pack/compile/compile.ts';
import { loadCheckedPack } from '../../src/pack/load/load-checked.ts';
import { PackError, type Problem } from '../../src/pack/source/pack-error.ts';
import { readPackFolder } from './read-pack.ts';

/** The folder of the bundled pack, from the project's root. */
export const BUNDLED_PACK = 'assets/packs/belarus-russia-2020';

/** The JSON texts that a pack is compiled into, and what may be a mistake in it. */
export interface CompiledTexts {
  readonly pack: string;
  readonly argument: string;
  readonly warnings: readonly Problem[];
}

/**
 * Compiles and checks a pack's folder to JSON text; the extension does not check it again when it
 * loads it.
 * @param shown the folder as problems name it
 * @throws PackError whose files are named below `shown`
 */
export function compileFolder(folder: string, shown = folder): CompiledTexts {
  try {
    const { pack, argument, warnings } = compileSources(readPackFolder(folder));
    const json = JSON.stringify(pack);
    loadCheckedPack(json);
    return { pack: json, argument: JSON.stringify(argument), warnings: below(shown, warnings) };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new PackError(below(shown, error.problems), below(shown, error.warnings));
  }
}

function below(folder: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file: join(folder, problem.file) }));
}

/** The modules that have the bundled pack, or a part of it. */
type BundledModule = 'pack' | 'content' | 'argument';

/** A JSON text, and the path of a module whose default export it is. */
export interface BundledText {
  readonly json: string;
  readonly module: string;
}

/**
 * Compiles the bundled pack into modules, each with a JSON text as its default export (JSON is
 * parsed faster than the same data as JavaScript).
 */
export function writeBundledPack(root: string): Readonly<Record<BundledModule, BundledText>> {
  const folder = join(root, '.generated');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, json: string): BundledText => {
    const module = join(folder, `bundled-${name}.js`);
    writeFileSync(module, `export default ${JSON.stringify(json)};\n`);
    return { json, module };
  };
  const { pack, argument } = compileFolder(join(root, BUNDLED_PACK));
  const { format, content } = JSON.parse(pack) as CompactPack;
  return {
    pack: write('pack', pack),
    content: write('content', JSON.stringify({ format, content })),
    argument: write('argument', argument),
  };
}
