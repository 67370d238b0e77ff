import type { ChosenPack } from '../../../src/pack/import/import-files.ts';
import { basePack, type PackFiles } from './base-packs.ts';
import { chanceOf } from './chance.ts';
import { changedFile } from './file-changes.ts';
import { rawZip } from './raw-zip.ts';
import { changedValues } from './value-changes.ts';
import { changedZip, plainEntries } from './zip-changes.ts';

/** A sound pack that a seed has changed. */
export interface MutatedBundle {
  /** Which pack it was, and what has changed. */
  readonly what: string;
  readonly chosen: ChosenPack;
  /** How many bytes it has at hand, packed. */
  readonly size: number;
}

/** The bundle of a seed: a zip file or, at times, a folder, with changes on one level or two. */
export function mutatedBundle(seed: number): MutatedBundle {
  const chance = chanceOf(seed);
  const { name, files: sound } = basePack(chance);
  const level = chance.weighted({ zip: 6, file: 6, values: 8 });
  let files = sound;
  const whats: string[] = [];
  for (let i = 0; level !== 'zip' && i <= Number(chance.below(5) === 0); i++) {
    const change = (level === 'file' ? changedFile : changedValues)(files, chance);
    files = change.files;
    whats.push(change.what);
  }
  if (level !== 'zip' && chance.below(8) === 0) return folder(name, whats.join('; '), files);
  const isZip = level === 'zip' || chance.below(12) === 0;
  const zip = isZip ? changedZip(files, chance) : { what: '', bytes: rawZip(plainEntries(files)) };
  if (zip.what !== '') whats.push(zip.what);
  return zipFile(name, whats.join('; '), zip.bytes);
}

/** A bundle as a reader chooses it in the options. */
export function zipFile(name: string, what: string, bytes: Uint8Array<ArrayBuffer>): MutatedBundle {
  const files = [{ path: `${name}.zip`, file: new Blob([bytes]) }];
  return {
    what: `${name}: ${what}`,
    chosen: { name: `${name}.zip`, isFolder: false, files },
    size: bytes.length,
  };
}

function folder(name: string, what: string, files: PackFiles): MutatedBundle {
  const all = [...files].map(([path, content]) => ({
    path,
    file: new Blob([new Uint8Array(content)]),
  }));
  return {
    what: `folder ${name}: ${what}`,
    chosen: { name, isFolder: true, files: all },
    size: all.reduce((sum, { file }) => sum + file.size, 0),
  };
}
