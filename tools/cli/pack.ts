import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { compileFolder } from '../build/bundled-pack.ts';
import { jsonSchemas } from '../../src/pack/source/json-schemas.ts';
import { runCommand, UsageError } from './options.ts';

const USAGE = `Usage: npm run pack -- check DIR
       npm run pack -- build DIR [--out FILE]
       npm run pack -- schema [DIR]

check   validates the sources of a pack and says what is wrong, where
build   validates and writes the compact file (default: dist/packs/NAME.json), and beside it
        the argument (NAME.argument.json)
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
  const compiled = compileFolder(folder);
  const { content } = JSON.parse(compiled.pack) as { content: { entities: []; notes: [] } };
  const { paragraphs } = JSON.parse(compiled.argument) as { paragraphs: [] };
  console.log(
    `${folder}: sound (${content.entities.length} entities, ${content.notes.length} notes, ${paragraphs.length} paragraphs retold)`,
  );
}

function build(
  folder: string,
  out = join('dist/packs', `${folder.split(/[\\/]/).at(-1)}.json`),
): void {
  const { pack, argument } = compileFolder(folder);
  mkdirSync(dirname(out), { recursive: true });
  const write = (path: string, json: string): void => {
    writeFileSync(path, json);
    const gzipped = gzipSync(json, { level: 9 }).length;
    console.log(`${path}: ${Buffer.byteLength(json)} bytes, ${gzipped} gzipped`);
  };
  write(out, pack);
  write(`${out.replace(/\.json$/, '')}.argument.json`, argument);
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
