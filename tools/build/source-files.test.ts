import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { zipFiles } from '../../src/pack/import/zip-files.ts';
import { readSourceFiles } from './source-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function inTemporary(check: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'source-files-'));
  try {
    check(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeTo(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

const sources = readSourceFiles(root);

it('an unpacked source archive gives the same archive again', () => {
  inTemporary((folder) => {
    writeTo(folder, sources);
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/other.js'), '');
    expect(Buffer.compare(zipFiles(readSourceFiles(folder)), zipFiles(sources))).toBe(0);
  });
});

it('the sources of a checkout are the files that git tracks', () => {
  inTemporary((folder) => {
    writeTo(folder, sources);
    for (const args of [
      ['init', '--quiet'],
      ['add', '.'],
    ])
      expect(spawnSync('git', args, { cwd: folder }).status).toBe(0);
    writeFileSync(join(folder, 'src/not-added.ts'), '');
    expect([...readSourceFiles(folder).keys()].sort()).toEqual([...sources.keys()].sort());
  });
});

it('a folder without one of the sources is refused by its name', () => {
  inTemporary((folder) => {
    writeTo(folder, new Map([...sources].filter(([path]) => path !== 'manifest.json')));
    expect(() => readSourceFiles(folder)).toThrow('manifest.json: is missing');
  });
});
