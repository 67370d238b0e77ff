import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFull } from './harness/browsers.ts';
import type { PageReport } from '../../tools/cli/page-report.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the command as `npm start` does, on a machine without a display and outside of vitest. */
function start(...args: string[]) {
  const env = { ...process.env };
  for (const name of ['DISPLAY', 'WAYLAND_DISPLAY', 'VITEST']) delete env[name];
  const script = join(root, 'tools/cli/bootstrap.mjs');
  return spawnSync(process.execPath, [script, 'start', ...args], { env, encoding: 'utf8' });
}

function report(...args: string[]): PageReport {
  const { stdout, stderr, status } = start(...args, '--json');
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as PageReport;
}

describe('npm start', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const save = (name: string, html: string) => {
    const file = join(folder, name);
    writeFileSync(file, html);
    return file;
  };

  it('shows the sample article in Chromium, prints what a reader sees and takes a picture', () => {
    const { browser, url, marked, popover, screenshots } = report();
    expect(browser).toMatch(/chrom/i);
    expect(url).toMatch(/^http:\/\/localhost:\d+\//);
    const lukashenko = marked.filter(
      ({ entity }) => entity === 'belarus-russia-2020:person/lukashenko',
    );
    expect(lukashenko.map(({ surface }) => surface)).toContain('Lukashenko');
    expect(marked.every(({ count }) => count > 0)).toBe(true);
    expect(marked.map(({ entity }) => entity)).toContain(popover!.entity);
    expect(popover!.text).toContain('opinion essay of August 2020');
    expect(screenshots).toHaveLength(2);
    for (const path of screenshots)
      expect(readFileSync(path).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  it.runIf(isFull)('says the same in words without --json', () => {
    const { stdout, status } = start();
    expect(status).toBe(0);
    expect(stdout).toMatch(/Lukashenko → belarus-russia-2020:person\/lukashenko × \d/);
    expect(stdout).toContain('opinion essay of August 2020');
    expect(stdout).toContain('page.png');
  });

  it('shows a saved page in Firefox under its canonical URL', () => {
    const html =
      '<link rel="canonical" href="https://www.bbc.com/news/1"><p>On Boris Nemtsov and, again, on Boris Nemtsov.</p>';
    const { browser, url, marked, popover } = report(save('page.html', html), '--browser=firefox');
    expect(browser).toMatch(/firefox/i);
    expect(url).toBe('https://www.bbc.com/news/1');
    expect(marked).toEqual([
      {
        surface: 'Boris Nemtsov',
        entity: 'belarus-russia-2020:person/nemtsov',
        count: 2,
        linked: 0,
      },
    ]);
    expect(popover!.entity).toBe('belarus-russia-2020:person/nemtsov');
  });

  it.runIf(isFull)('reports names far below the fold and takes a picture of them', () => {
    const html = `<div style="height: 9000px">News</div><p>On Boris Nemtsov.</p>`;
    const { marked, why, popover } = report(
      save('fold.html', html),
      '--url',
      'https://www.bbc.com/',
    );
    expect(marked).toEqual([
      {
        surface: 'Boris Nemtsov',
        entity: 'belarus-russia-2020:person/nemtsov',
        count: 1,
        linked: 0,
      },
    ]);
    expect(why).toBeNull();
    expect(popover!.entity).toBe('belarus-russia-2020:person/nemtsov');
  });

  it.runIf(isFull)('says in words why nothing is marked', () => {
    const { stdout } = start(
      save('page.html', '<p>It rains.</p>'),
      '--url',
      'https://www.bbc.com/',
    );
    expect(stdout).toContain('Nothing was marked: the page has no name of the pack.');
  });

  it('shows a saved page under --url, which decides whether it is marked', () => {
    const file = save('page.html', '<p>Boris Nemtsov</p>');
    const { marked, why, popover, screenshots } = report(file, '--url', 'https://example.org/1');
    expect(marked).toEqual([]);
    expect(why).toBe('unlisted-site');
    expect(popover).toBeNull();
    expect(screenshots).toHaveLength(1);
  });

  it('prints the usage for an option that is not known, and exits with 2', () => {
    const { stdout, stderr, status } = start('--colour');
    expect(status).toBe(2);
    expect(stderr).toContain('--colour');
    expect(stderr).toContain('Usage: npm start');
    expect(stdout).toBe('');
  });

  it('names a file that is missing, and exits with 1', () => {
    const { stdout, stderr, status } = start(join(folder, 'none.html'));
    expect(status).toBe(1);
    expect(stderr).toContain('none.html cannot be read: there is no such file');
    expect(stdout).toBe('');
  });
});
