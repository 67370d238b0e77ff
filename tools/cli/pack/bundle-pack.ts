import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundleFolder } from './bundle-folder.ts';
import { warningLine } from './check-pack.ts';
import { shownPath, typedPath } from '../start-folder.ts';

/**
 * Writes a zip file of a sound pack's files, with the same bytes each time, which the extension can
 * import.
 * @param out the file; by default the pack's id and version in the start folder
 */
export function bundlePack(folder: string, out: string | undefined): string[] {
  const { zip, count, pack, warnings } = bundleFolder(folder, shownPath(folder));
  const path = typedPath(out ?? `${pack.content.id}-${pack.content.version}.zip`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, zip);
  return [...warnings.map(warningLine), `${shownPath(path)}: ${count} files, ${zip.length} bytes`];
}
