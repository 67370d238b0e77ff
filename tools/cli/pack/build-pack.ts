import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compileFolder } from '../../build/bundled-pack.ts';
import { shownPath, typedPath } from '../start-folder.ts';

const COMPILED_PACKS = new URL('../../../dist/packs/', import.meta.url);

/** Writes the compact file of a pack. */
export function buildPack(folder: string, out: string | undefined): string[] {
  const { json } = compileFolder(folder, shownPath(folder));
  const byDefault = fileURLToPath(new URL(`${basename(folder)}.json`, COMPILED_PACKS));
  const path = out === undefined ? byDefault : typedPath(out);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, json);
  const gzipped = gzipSync(json, { level: 9 }).length;
  return [`${shownPath(path)}: ${Buffer.byteLength(json)} bytes, ${gzipped} gzipped`];
}
