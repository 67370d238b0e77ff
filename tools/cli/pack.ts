import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { CompactPack } from '../../src/pack/format/compact.ts';
import { compileFolder } from '../build/bundled-pack.ts';
import { jsonSchemas } from '../../src/pack/source/json-schemas.ts';
import { runCommand, UsageError } from './options.ts';

const USAGE = `Usage: npm run pack -- check DIR
       npm run pack -- build DIR [--out FILE]
       npm run pack -- schema [DIR]

check   validates the sources of a pack and says what is wrong, where
build   validates and writes the compact file (default: dist/packs/NAME.json)
schema  writes the JSON Schemas of the source files (default: assets/pack-schema)`;

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return void console.log(USAGE);
  const [command, folder, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`unexpected “${rest[0]}”`);
  switch (command) {
    case 'check':
      return check(requireFolder(folder));
    case 'build':
      return build(requireFolder(folder), values.out);
    case 'schema':
      return writeSchemas(folder ?? 'assets/pack-schema');
    default:
      throw new UsageError(command ? `unknown command “${command}”` : 'no command given');
  }
});

function requireFolder(folder: string | undefined): string {
  if (folder === undefined) throw new UsageError('no pack folder given');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${folder}: is not a folder; expected the folder of a pack's source files`);
  }
  return folder.replace(/\/+$/, '');
}

function check(folder: string): void {
  const { content, argument } = JSON.parse(compileFolder(folder)) as CompactPack;
  console.log(
    `${folder}: sound (${content.entities.length} entities, ${content.notes.length} notes, ${argument.length} paragraphs retold)`,
  );
}

function build(
  folder: string,
  out = join('dist/packs', `${folder.split(/[\\/]/).at(-1)}.json`),
): void {
  const json = compileFolder(folder);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, json);
  const gzipped = gzipSync(json, { level: 9 }).length;
  console.log(`${out}: ${Buffer.byteLength(json)} bytes, ${gzipped} gzipped`);
}

function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    const path = join(folder, `${name}.schema.json`);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    const before = statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : '';
    if (text !== before) writeFileSync(path, text);
    console.log(path);
  }
}
