import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lookingForMarks, readingThePopover } from '../e2e/fixtures/hostile-attempts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const doc = readFileSync(`${root}docs/security.md`, 'utf8');

const files = readdirSync(`${root}test/e2e`)
  .filter((file) => file.endsWith('.e2e.test.ts'))
  .map((file) => readFileSync(`${root}test/e2e/${file}`, 'utf8'));

/** Titles that tests give in full. */
const titlesIn = (file: string): string[] =>
  [...file.matchAll(/'(.+?)',/g)].map(([, title]) => title!);

/** Titles that a table of attempts fills in. */
const filledIn = [
  ...lookingForMarks.map(({ name }) => `before a click, a page that ${name}`),
  ...readingThePopover.map(({ name }) => `while it is open, a page that ${name}`),
];
const titles = [...files.flatMap(titlesIn), ...filledIn];

const [aboutPages = '', aboutPacks = ''] = doc.split('## What a hostile pack can do');
/** The last cell of each row of the tables of attempts, without the headings. */
const testsIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (attempt|-)/.test(line))
    .map((line) => line.split('|').at(-2)!.trim());
const named = testsIn(aboutPages);

describe('docs/security.md', () => {
  it('names a test for each attempt, and says where there can be none', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((cell) => !/^`.+`$/.test(cell))).toEqual(['none']);
  });

  it('names tests that there are', () => {
    const missing = named.filter((cell) => cell !== 'none' && !titles.includes(cell.slice(1, -1)));
    expect(missing).toEqual([]);
  });

  it('names tests that run on the build that readers have', () => {
    const onProduction = files
      .filter((file) => file.includes('sharedProductionBrowser('))
      .flatMap(titlesIn)
      .concat(filledIn);
    const others = named.filter((cell) => !onProduction.includes(cell.slice(1, -1)));
    expect(others).toEqual(['none']);
  });

  it('lists every attempt that is tested', () => {
    const attempts = titles.filter((title) => /^(before a click|while it is open), /.test(title));
    expect(attempts.filter((title) => !title.includes('%s') && !doc.includes(title))).toEqual([]);
  });

  it('names a test for each thing that a hostile pack may attempt, and there is one', () => {
    const tests = testsIn(aboutPacks);
    expect(tests.length).toBeGreaterThan(20);
    const missing = tests.filter((cell) => {
      const [, file, title] = /^`([^`]+)`: `([^`]+)`$/.exec(cell) ?? [];
      return !file || !readFileSync(`${root}${file}`, 'utf8').includes(title!);
    });
    expect(missing).toEqual([]);
  });
});
