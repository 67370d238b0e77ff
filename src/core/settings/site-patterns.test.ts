import { describe, expect, it } from 'vitest';
import { hostOfPattern, isForAllSites, isGranted, patternOf } from './site-patterns.ts';

it('a host’s pattern covers its subdomains, which a number has none of', () => {
  expect(patternOf('bbc.co.uk')).toBe('*://*.bbc.co.uk/*');
  expect(patternOf('127.0.0.1')).toBe('*://127.0.0.1/*');
});

it.each([
  ['*://*.bbc.co.uk/*', 'bbc.co.uk'],
  ['https://www.bbc.co.uk/*', 'www.bbc.co.uk'],
  ['http://localhost:8080/*', 'localhost'],
  ['*://*/*', '*'],
  ['https://*/*', '*'],
  ['<all_urls>', '*'],
])('the host of %s is %s', (pattern, host) => {
  expect(hostOfPattern(pattern)).toBe(host);
  expect(isForAllSites(pattern)).toBe(host === '*');
});

describe('a host is granted', () => {
  it('where a pattern is its own, or that of a host above it', () => {
    const origins = ['*://*.a.org/*', 'https://www.b.org/*'];
    expect(['a.org', 'news.a.org', 'www.b.org'].map((host) => isGranted(origins, host))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['b.org', 'xa.org', 'org'].map((host) => isGranted(origins, host))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('where all sites are, and nowhere without a grant', () => {
    expect(isGranted(['*://*/*'], 'a.org')).toBe(true);
    expect(isGranted([], 'a.org')).toBe(false);
  });
});
