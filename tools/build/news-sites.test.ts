import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { matchPatterns, readNewsSites } from './news-sites.ts';

const shipped = fileURLToPath(new URL('../../assets/news-sites.json', import.meta.url));

describe('the shipped list of news sites', () => {
  const sites = readNewsSites(shipped);

  it('holds at least 150 hostnames', () => {
    expect(sites.length).toBeGreaterThanOrEqual(150);
  });

  it('covers the languages where Belarus and Russia are news', () => {
    const languages = new Set(sites.flatMap((site) => site.languages));
    const wanted = 'en ru be uk pl cs sk lt lv et fi de fr es it pt nl sv hu ro bg sr hr sl el tr';
    expect(
      `${wanted} ka zh ja ko ar fa he`.split(' ').filter((tag) => !languages.has(tag)),
    ).toEqual([]);
  });

  it('names no hostname twice', () => {
    expect(new Set(sites.map((site) => site.host)).size).toBe(sites.length);
  });
});

it('turns hostnames into match patterns that cover subdomains', () => {
  const site = { host: 'bbc.co.uk', name: 'BBC News', languages: ['en'] };
  expect(matchPatterns([site])).toEqual(['*://*.bbc.co.uk/*']);
});

describe('a wrong list is refused with file, place and reason', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'news-sites-'));
    file = join(folder, 'news-sites.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const site = (host: string, rest: object = {}) => ({
    host,
    name: 'N',
    languages: ['en'],
    ...rest,
  });
  const cases: [string, unknown, RegExp][] = [
    ['a hostname with a scheme', [site('https://a.com')], /sites\.0\.host: expected a hostname/],
    ['a hostname with capitals', [site('A.com')], /sites\.0\.host: expected a hostname/],
    [
      'hostnames out of order',
      [site('b.com'), site('a.com')],
      /sites\.1\.host: “a\.com” stands after/,
    ],
    [
      'a hostname listed twice',
      [site('a.com'), site('a.com')],
      /sites\.1\.host: “a\.com” is listed twice/,
    ],
    [
      'a hostname below another',
      [site('a.com'), site('b.a.com')],
      /“b\.a\.com” is covered by “a\.com”/,
    ],
    [
      'no language',
      [site('a.com', { languages: [] })],
      /sites\.0\.languages: expected at least one/,
    ],
    ['an unknown key', [site('a.com', { langs: ['en'] })], /sites\.0\.langs/],
    ['an empty name', [site('a.com', { name: ' ' })], /sites\.0\.name: expected a name/],
  ];
  it.each(cases)('%s', (_, sites, message) => {
    writeFileSync(file, JSON.stringify({ sites }));
    expect(() => readNewsSites(file)).toThrow(message);
    expect(() => readNewsSites(file)).toThrow(file);
  });

  it('broken JSON', () => {
    writeFileSync(file, '{"sites": [');
    expect(() => readNewsSites(file)).toThrow(/news-sites\.json cannot be read as JSON/);
  });
});
