import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compileFolder } from '../../build/bundled-pack.ts';
import { readPackFolder } from '../../build/read-pack.ts';
import type { CompactPack } from '../../../src/pack/format/compact.ts';
import { zipFiles } from '../../../src/pack/import/zip-files.ts';
import { belongsToPack } from '../../../src/pack/source/pack-files.ts';
import { warningLine } from './check-pack.ts';
import { shownPath, typedPath } from './start-folder.ts';

/**
 * Writes a zip file of a sound pack's files, with the same bytes each time.
 * @param out the file; by default the pack's id and version in the start folder
 */
export function bundlePack(folder: string, out: string | undefined): string[] {
  const { json, warnings } = compileFolder(folder, shownPath(folder));
  const { content } = JSON.parse(json) as CompactPack;
  const path = typedPath(out ?? `${content.id}-${content.version}.zip`);
  const files = Object.entries(readPackFolder(folder)).filter(([file]) => belongsToPack(file));
  const zip = zipFiles(new Map(files));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, zip);
  return [
    ...warnings.map(warningLine),
    `${shownPath(path)}: ${files.length} files, ${zip.length} bytes`,
  ];
}
