import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { digestOf } from '../cli/eval/real-paragraph.ts';
import { findMissing, type LabelledParagraph } from './missing-texts.ts';
import { readDocument } from './source-document.ts';
import { readSource } from './source-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-texts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function missing(id: string, text: string, address: string): LabelledParagraph {
  const start = text.indexOf('Putin');
  return {
    id,
    lang: 'en',
    split: 'train',
    doc: 'd',
    source: 's',
    address,
    mention: { start, end: start + 5, surface: 'Putin', entity: 'person/putin' },
    best: [],
    alsoGood: [],
    digest: digestOf(text),
  };
}

it('finds texts in a clone without files, and leaves out what is not there', () => {
  const clone = join(folder, 'owner+name');
  const tree = join(folder, 'tree');
  const git = (...args: readonly string[]) => execFileSync('git', args, { stdio: 'ignore' });
  git('init', tree);
  writeFileSync(join(tree, 'a.txt'), 'A visit\n\nThere was Putin.\nHe smiled.\n');
  git('-C', tree, 'add', '.');
  git('-C', tree, '-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-m', 'x');
  git('clone', '--bare', tree, clone);

  const text = 'There was Putin. He smiled.';
  const here = missing('r-1', text, 'github.com/owner/name:a.txt');
  const found = findMissing(
    [
      here,
      { ...here, id: 'r-2', text },
      missing('r-3', 'A visit There was Putin.', 'github.com/owner/name:a.txt'),
      missing('r-4', text, 'github.com/owner/name:b.txt'),
      missing('r-5', text, 'github.com/owner/other:a.txt'),
      missing('r-6', text, 'https://news.example/1'),
    ],
    (address) => {
      const source = readSource(folder, address);
      return source === undefined ? undefined : readDocument(address, source);
    },
  );
  expect(found).toEqual([
    { id: 'r-1', text, headline: 'A visit' },
    { id: 'r-3', text: 'A visit There was Putin.' },
  ]);
});
