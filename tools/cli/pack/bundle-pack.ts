import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toldBelow } from '../../build/bundled-pack.ts';
import { readPackFolder } from '../../build/read-pack.ts';
import { compileBundle } from '../../../src/pack/import/compile-bundle.ts';
import { zipFiles } from '../../../src/pack/import/zip-files.ts';
import { belongsToPack } from '../../../src/pack/source/pack-files.ts';
import { warningLine } from './check-pack.ts';
import { shownPath, typedPath } from '../start-folder.ts';

/**
 * Writes a zip file of a sound pack's files, with the same bytes each time, which the extension can
 * import.
 * @param out the file; by default the pack's id and version in the start folder
 */
export function bundlePack(folder: string, out: string | undefined): string[] {
  const { zip, count, pack, warnings } = toldBelow(shownPath(folder), () => {
    const files = Object.entries(readPackFolder(folder));
    const own = files.filter(([file]) => belongsToPack(file));
    const leftOut = files.map(([file]) => file).filter((file) => !belongsToPack(file));
    const bytes = zipFiles(new Map(own));
    return { ...compileBundle('.', bytes, undefined, leftOut), zip: bytes, count: own.length };
  });
  const path = typedPath(out ?? `${pack.content.id}-${pack.content.version}.zip`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, zip);
  return [...warnings.map(warningLine), `${shownPath(path)}: ${count} files, ${zip.length} bytes`];
}
