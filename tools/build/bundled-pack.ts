import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileGate } from '../../src/pack/compile/compile-gate.ts';
import { compileSources } from '../../src/pack/compile/compile.ts';
import { marksOf, type CompactPack } from '../../src/pack/format/compact.ts';
import { loadCheckedPack } from '../../src/pack/load/load-checked.ts';
import type { Pack } from '../../src/pack/load/load-pack.ts';
import { PackError } from '../../src/pack/source/pack-error.ts';
import { readPackFolder } from './read-pack.ts';

/** The folder of the bundled pack, from the project's root. */
export const BUNDLED_PACK = 'assets/packs/belarus-russia-2020';

/** The JSON texts that a pack is compiled into. */
export interface CompiledTexts {
  readonly pack: string;
  readonly argument: string;
}

/** The JSON texts that the extension is built with. */
export interface BundledTexts extends CompiledTexts {
  /** How the names begin that can be marked; see `page-gate.ts`. */
  readonly gate: string;
  /** The pack without what a card shows, and what a card shows. */
  readonly names: string;
  readonly content: string;
}

/** Compiles a pack's folder to JSON text. @throws PackError whose files are named below `folder` */
export function compileFolder(folder: string): CompiledTexts {
  const { pack, argument } = compileChecked(folder);
  return { pack: JSON.stringify(pack), argument };
}

/** Compiles and checks a pack's folder; the extension does not check it again when it loads it. */
function compileChecked(folder: string): {
  pack: CompactPack;
  loaded: Pack;
  argument: string;
} {
  try {
    const { pack, argument } = compileSources(readPackFolder(folder));
    const loaded = loadCheckedPack(JSON.stringify(pack));
    return { pack, loaded, argument: JSON.stringify(argument) };
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
export function writeBundledPack(root: string): BundledTexts {
  const folder = join(root, '.generated');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, json: string): string => {
    const path = join(folder, `bundled-${name}.js`);
    writeFileSync(path, `export default ${JSON.stringify(json)};\n`);
    return path;
  };
  const { pack, loaded, argument } = compileChecked(join(root, BUNDLED_PACK));
  return {
    pack: write('pack', JSON.stringify(pack)),
    gate: write('gate', JSON.stringify(compileGate(loaded.names, loaded.content.quiet))),
    names: write('names', JSON.stringify(marksOf(pack))),
    content: write('content', JSON.stringify({ ...pack, names: undefined })),
    argument: write('argument', argument),
  };
}
