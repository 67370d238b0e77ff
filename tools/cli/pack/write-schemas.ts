import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../../src/pack/source/json-schemas.ts';

/** Writes the JSON Schemas of a pack's files; those that have not changed keep their date. */
export function writeSchemas(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(jsonSchemas()).map(([name, schema]) => {
    const path = join(folder, `${name}.schema.json`);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    const before = statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : '';
    if (text !== before) writeFileSync(path, text);
    return path;
  });
}
