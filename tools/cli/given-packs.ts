import { compileFolders } from '../build/bundled-pack.ts';
import type { Pack } from '../../src/pack/load/load-pack.ts';
import { bundledPack } from './annotate-text.ts';
import { packFolder } from './pack-folder.ts';
import { shownPath } from './start-folder.ts';

/** The option `--pack DIR` of commands, for `parseArgs`; it can be repeated. */
export const PACK_OPTION = { pack: { type: 'string', multiple: true } } as const;

/**
 * The folders given by `--pack`, as absolute paths.
 * @throws Error naming one that is not a folder
 */
export function packFolders(typed: readonly string[] = []): string[] {
  return typed.map(packFolder);
}

/**
 * The packs given by `--pack`; the bundled one where none is given.
 * @throws PackError if one is invalid, Error if two have the same id
 */
export function givenPacks(typed: readonly string[] = []): readonly Pack[] {
  if (typed.length === 0) return [bundledPack()];
  return compileFolders(packFolders(typed), shownPath).map(({ pack }) => pack);
}
