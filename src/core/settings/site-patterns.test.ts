import { describe, expect, it } from 'vitest';
import { hostnameOfPattern, isForAllSites, isGranted, patternOf } from './site-patterns.ts';

it('the pattern of a hostname covers its subdomains, where it has some', () => {
  expect(patternOf('bbc.co.uk')).toBe('*://*.bbc.co.uk/*');
  expect(patternOf('127.0.0.1')).toBe('*://127.0.0.1/*');
  expect(patternOf('intranet')).toBe('*://intranet/*');
});

it.each([
  ['*://*.bbc.co.uk/*', 'bbc.co.uk'],
  ['https://www.bbc.co.uk/*', 'www.bbc.co.uk'],
  ['http://localhost:8080/*', 'localhost'],
  ['*://*/*', '*'],
  ['https://*/*', '*'],
  ['<all_urls>', '*'],
])('the hostname of %s is %s', (pattern, hostname) => {
  expect(hostnameOfPattern(pattern)).toBe(hostname);
  expect(isForAllSites(pattern)).toBe(hostname === '*');
});

describe('a hostname is granted', () => {
  it('if a pattern is for it or for a parent domain', () => {
    const origins = ['*://*.a.org/*', 'https://www.b.org/*'];
    expect(
      ['a.org', 'news.a.org', 'www.b.org'].map((hostname) => isGranted(origins, hostname)),
    ).toEqual([true, true, true]);
    expect(['b.org', 'xa.org', 'org'].map((hostname) => isGranted(origins, hostname))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('if all sites are, and not without a grant', () => {
    expect(isGranted(['*://*/*'], 'a.org')).toBe(true);
    expect(isGranted([], 'a.org')).toBe(false);
  });
});
