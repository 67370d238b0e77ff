import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSources } from '../../src/pack/compile/compile.ts';
import type { CompactPack } from '../../src/pack/format/compact.ts';
import type { PackSummary } from '../../src/pack/format/kept.ts';
import { summaryOf } from '../../src/pack/import/summary-of.ts';
import { loadCheckedPack } from '../../src/pack/load/load-checked.ts';
import type { Pack } from '../../src/pack/load/load-pack.ts';
import { PackError, type Problem } from '../../src/pack/source/pack-error.ts';
import { readPackFolder } from './read-pack.ts';

/** The folder of the bundled pack, from the project's root. */
export const BUNDLED_PACK = 'assets/packs/belarus-russia-2020';

/** What a pack’s folder is compiled into. */
export interface CompiledFolder {
  readonly pack: Pack;
  readonly json: string;
  /** What may be a mistake in it. */
  readonly warnings: readonly Problem[];
}

/**
 * Compiles and checks a pack's folder to JSON text; the extension does not check it again when it
 * loads it.
 * @param shown the folder as problems name it
 * @throws PackError whose files are named below `shown`
 */
export function compileFolder(folder: string, shown = folder): CompiledFolder {
  return toldBelow(shown, () => {
    const { pack: compact, warnings } = compileSources(readPackFolder(folder));
    const json = JSON.stringify(compact);
    return { pack: loadCheckedPack(json), json, warnings };
  });
}

/**
 * What is made of a pack’s folder, with its warnings told of files below that folder.
 * @throws PackError whose files are named below it too
 */
export function toldBelow<Made extends { readonly warnings: readonly Problem[] }>(
  shown: string,
  make: () => Made,
): Made {
  try {
    const made = make();
    return { ...made, warnings: below(shown, made.warnings) };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new PackError(below(shown, error.problems), below(shown, error.warnings));
  }
}

function below(folder: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file: join(folder, problem.file) }));
}

/**
 * Compiles several packs that are on together, in their order.
 * @param shownAs how messages name a folder
 * @throws PackError if one is invalid, Error if two have the same id
 */
export function compileFolders(
  folders: readonly string[],
  shownAs: (folder: string) => string = (folder) => folder,
): CompiledFolder[] {
  const folderOf = new Map<string, string>();
  return folders.map((folder) => {
    const compiled = compileFolder(folder, shownAs(folder));
    const { id } = compiled.pack.content;
    const other = folderOf.get(id);
    if (other !== undefined)
      throw new Error(
        `${shownAs(folder)}: has the id “${id}”, as ${shownAs(other)} has; expected one of its own`,
      );
    folderOf.set(id, folder);
    return compiled;
  });
}

/** The packs that a build bundles. */
export interface BundledPacks {
  /** Their JSON texts, the project’s own first. */
  readonly packs: readonly string[];
  /** What lists of packs show of them, in the same order. */
  readonly summaries: readonly PackSummary[];
  /** The path of a module whose default export is the first one. */
  readonly module: string;
}

/**
 * Compiles the bundled pack and those of further folders, and writes a module with the JSON text of
 * the bundled one as the default export (JSON is parsed faster than the same data as JavaScript).
 */
export function writeBundledPacks(root: string, further: readonly string[]): BundledPacks {
  const folder = join(root, '.generated');
  mkdirSync(folder, { recursive: true });
  const compiled = compileFolders([join(root, BUNDLED_PACK), ...further]);
  const packs = compiled.map(({ json }) => json);
  const module = join(folder, 'bundled-pack.js');
  writeFileSync(module, `export default ${JSON.stringify(packs[0])};\n`);
  const summaries = packs.map((json) => summaryOf(JSON.parse(json) as CompactPack));
  return { packs, summaries, module };
}
