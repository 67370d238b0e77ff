import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

const council = ['--pack', 'test/fixtures/packs/council-of-four'];
const lecture = ['--pack', 'test/fixtures/packs/politik-als-beruf'];

function evaluate(...args: readonly string[]) {
  return spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'tools/cli/eval.ts', ...args],
    { encoding: 'utf8' },
  );
}

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('npm run eval with given packs', () => {
  it('scores all of their entities, together', () => {
    const file = written(
      'en.txt',
      '[[Georges Clemenceau=person/clemenceau]] and [[Max Weber=person/weber]] of [[!Milton Keynes=person/keynes]]\n',
    );
    const { stdout, stderr } = evaluate('--json', '--errors', ...council, ...lecture, file);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      texts: 1,
      total: { right: 2, wrong: 0, missed: 0 },
      errors: [],
    });
  });

  it('scores which note comes first in the pack that is given', () => {
    const file = written(
      'en.txt',
      'person/lloyd-george\tK16\tLloyd George made concession after concession in the negotiations with Wilson.\n',
    );
    const { stdout, stderr } = evaluate('--notes', '--json', ...council, file);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ given: { total: { asked: 1 } } });
  });

  it.each([
    ['no file, because the others are labelled for the bundled pack', council, 'needs a FILE'],
    ['several packs for notes', ['--notes', ...council, ...lecture, 'x'], 'takes one --pack'],
    ['misses without notes', ['--misses'], 'need --notes'],
  ])('refuses %s', (_, args, message) => {
    const { status, stderr } = evaluate(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
