import { fileURLToPath } from 'node:url';
import { readPackFolder } from '../../../tools/build/read-pack.ts';
import { fixturePacks } from '../../fixtures/packs/fixture-packs.ts';
import { packSlice, wholePack } from '../pack-slice.ts';
import type { Chance } from './chance.ts';

/** The files of a sound pack, by path. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;

const template = fileURLToPath(new URL('../../../assets/pack-template', import.meta.url));
const utf8 = new TextEncoder();

/** The sound packs that are changed: those of the project, and a small part of the bundled one. */
const BASES: Readonly<Record<string, PackFiles>> = {
  ...Object.fromEntries(fixturePacks.map(({ id, folder }) => [id, readFolder(folder)])),
  template: readFolder(template),
  bundled: new Map(Object.entries(wholePack)),
  slice: new Map(Object.entries(packSlice).map(([path, text]) => [path, utf8.encode(text)])),
};

/** How often each is taken: the bundled pack has 37 languages and takes seconds. */
const WEIGHTS = {
  ...Object.fromEntries(fixturePacks.map(({ id }) => [id, 80])),
  template: 80,
  bundled: 1,
  slice: 120,
};

/** One of the sound packs, with its name. */
export function basePack(chance: Chance): { readonly name: string; readonly files: PackFiles } {
  const name = chance.weighted(WEIGHTS);
  return { name, files: BASES[name]! };
}

/** The names of all sound packs that are changed. */
export const BASE_NAMES: readonly string[] = Object.keys(BASES);

/** The files of a sound pack by its name. */
export function baseNamed(name: string): PackFiles {
  return BASES[name]!;
}

function readFolder(folder: string): PackFiles {
  return new Map(Object.entries(readPackFolder(folder)));
}
