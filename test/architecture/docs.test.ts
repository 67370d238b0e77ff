import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { projectFiles } from '../support/project-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = projectFiles(root)
  .filter((path) => path.endsWith('.md'))
  .toSorted();
const decisions = documents.filter((path) => /^docs\/decisions\/\d/.test(path));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const MAX_README_LINES = 120;
const MAX_DECISION_WORDS = 500;

describe('the documents', () => {
  it.each(documents)('%s links only to files and headings that exist', (path) => {
    expect(brokenLinks(path, read(path))).toEqual([]);
  });

  it('have different titles', () => {
    const titles = documents.map((path) => titleOf(read(path)));
    expect(titles.filter((title, i) => title === '' || titles.indexOf(title) !== i)).toEqual([]);
  });

  it('begin with a README that is short', () => {
    expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(MAX_README_LINES);
  });
});

describe('the decisions', () => {
  const numbers = decisions.map((path) => Number(basename(path).slice(0, 4)));

  const statuses = ['accepted', ...numbers.map((number) => `superseded by ${number}`)];

  it('are numbered without gaps, and listed', () => {
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    const list = read('docs/decisions/README.md');
    expect(decisions.filter((path) => !list.includes(`(${basename(path)})`))).toEqual([]);
  });

  it.each(decisions)('%s has its number, a status, and fits on a page', (path) => {
    const text = read(path);
    expect(titleOf(text)).toMatch(new RegExp(`^${Number(basename(path).slice(0, 4))}\\. `));
    expect(statuses).toContain(/^Status: (accepted|superseded by \d+)\b/m.exec(text)?.[1]);
    expect(wordsIn(text)).toBeLessThanOrEqual(MAX_DECISION_WORDS);
  });
});

describe('a broken link', () => {
  it.each([
    ['to a file', '[a](docs/none.md)', 'docs/none.md'],
    [
      'to a heading of a file',
      '[a](LICENSE) [b](docs/privacy.md#no-such)',
      'docs/privacy.md#no-such',
    ],
    ['to a heading of its own', '# One\n\n[a](#one) [b](#two)', '#two'],
    ['of a picture', '![a picture\nof two lines](docs/none.png)', 'docs/none.png'],
  ])('%s is found', (_, text, target) => {
    expect(brokenLinks('README.md', text)).toEqual([target]);
  });

  it.each(['[a](https://example.org/none)', '`[a](none.md)`', '```\n[a](none.md)\n```'])(
    'is not one: %j',
    (text) => {
      expect(brokenLinks('README.md', text)).toEqual([]);
    },
  );
});

/** The targets of a document's links that do not exist in this repository. */
function brokenLinks(path: string, text: string): string[] {
  const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  return links.filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(path, text, target));
}

function leadsSomewhere(path: string, text: string, target: string): boolean {
  const [file, heading] = target.split('#') as [string, string?];
  const linked = file === '' ? path : join(dirname(path), file);
  if (!existsSync(join(root, linked))) return false;
  return heading === undefined || anchorsOf(file === '' ? text : read(linked)).includes(heading);
}

/** What the headings of a document are linked by. */
function anchorsOf(text: string): string[] {
  const headings = withoutCode(text, /^```[\s\S]*?^```/gm).matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\d\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function withoutCode(text: string, code = /^```[\s\S]*?^```|`[^`\n]*`/gm): string {
  return text.replace(code, '');
}

function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? '';
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
