import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileGate } from '../../src/pack/compile/compile-gate.ts';
import { compileSources } from '../../src/pack/compile/compile.ts';
import { marksOf } from '../../src/pack/format/compact.ts';
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
  /** The pack without what a card shows, and what a card shows. */
  readonly names: string;
  readonly content: string;
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
    return {
      pack: json,
      gate,
      names: JSON.stringify(marksOf(pack)),
      content: JSON.stringify({ ...pack, names: undefined }),
      argument: JSON.stringify(argument),
    };
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
  const folder = join(root, '.generated');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, json: string): string => {
    const path = join(folder, `bundled-${name}.js`);
    writeFileSync(path, `export default ${JSON.stringify(json)};\n`);
    return path;
  };
  const { pack, gate, names, content, argument } = compileFolder(join(root, BUNDLED_PACK));
  return {
    pack: write('pack', pack),
    gate: write('gate', gate),
    names: write('names', names),
    content: write('content', content),
    argument: write('argument', argument),
  };
}
