import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAX_PACK_ID_UNITS } from '../../../src/pack/source/shared-shapes.ts';
import { shownPath } from '../start-folder.ts';
import { writeSchemas } from './write-schemas.ts';

const TEMPLATE = fileURLToPath(new URL('../../../assets/pack-template', import.meta.url));
/** Where a pack keeps the schemas for its editor; no part of the pack. */
const SCHEMAS = '.schema';

/** Makes a small sound pack with one example of each thing, named after its folder. */
export function newPack(folder: string): string {
  const shown = shownPath(folder);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${shown}: is not empty; expected a folder that does not exist yet`);
  const id = idFrom(basename(folder));
  mkdirSync(folder, { recursive: true });
  cpSync(TEMPLATE, folder, { recursive: true });
  writeSchemas(join(folder, SCHEMAS));
  const path = join(folder, 'pack.json');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/("id": )"[^"]*"/, `$1"${id}"`));
  return `${shown}: a new pack, “${id}”; check it with npm run pack -- check ${quoted(shown)}`;
}

/** An id for a pack: small letters, digits and hyphens. */
function idFrom(name: string): string {
  const letters = name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  const id = letters
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MAX_PACK_ID_UNITS);
  return id.replace(/-$/, '') || 'new-pack';
}

/** A path as a shell takes it for one. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
