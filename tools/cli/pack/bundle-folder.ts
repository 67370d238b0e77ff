import { toldBelow } from '../../build/bundled-pack.ts';
import { readPackFolder } from '../../build/read-pack.ts';
import { compileBundle, type CompiledBundle } from '../../../src/pack/import/compile-bundle.ts';
import { zipFiles } from '../../../src/pack/import/zip-files.ts';
import { belongsToPack } from '../../../src/pack/source/pack-files.ts';

/** The bundle of a sound pack's folder, and what it is compiled into. */
export interface BundledFolder extends CompiledBundle {
  /** The zip file, with the same bytes each time. */
  readonly zip: Uint8Array;
  /** How many files are in it. */
  readonly count: number;
}

/**
 * Makes the bundle of a pack's folder, and checks it as an import does.
 * @param shown the folder as problems name it
 * @throws PackError with what an import would refuse
 */
export function bundleFolder(folder: string, shown: string): BundledFolder {
  return toldBelow(shown, () => {
    const files = Object.entries(readPackFolder(folder));
    const own = files.filter(([file]) => belongsToPack(file));
    const leftOut = files.map(([file]) => file).filter((file) => !belongsToPack(file));
    const zip = zipFiles(new Map(own));
    return { ...compileBundle('.', zip, undefined, leftOut), zip, count: own.length };
  });
}
