import { zipFiles } from '../../../src/pack/import/zip-files.ts';
import { readPackFolder } from '../../../tools/build/read-pack.ts';

/** The files of a pack's folder as a zip file, in one folder, with changes by path. */
export function packZip(
  id: string,
  folder: string,
  changes: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const files = Object.entries(readPackFolder(folder)).map(
    ([path, bytes]): [string, Uint8Array] => {
      const changed = changes[path];
      return [`${id}/${path}`, changed === undefined ? bytes : Buffer.from(changed)];
    },
  );
  return new Uint8Array(zipFiles(new Map(files)));
}
