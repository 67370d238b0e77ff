import { describe, expect, it } from 'vitest';
import { exportSites, importSites, withImported } from './export-sites.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { hostnameOfAddress } from './site-address.ts';

const sites = { off: ['a.org'], added: ['b.org', 'c.org'] };

describe('lists of sites', () => {
  it('are imported as they were exported', () => {
    expect(importSites(exportSites(sites))).toEqual(sites);
    expect(importSites(`\ufeff${exportSites(sites)}`)).toEqual(sites);
  });

  it('that are imported take nothing away, and have each site once', () => {
    const before = { ...DEFAULT_SETTINGS, sites: { off: ['z.org'], added: ['c.org'] } };
    expect(withImported(before, sites).sites).toEqual({
      off: ['a.org', 'z.org'],
      added: ['b.org', 'c.org'],
    });
  });

  it.each([
    ['a photo', '\u00ff\u00d8\u00ff', 'not-json'],
    ['a settings file', '{"sidelight":"settings","version":1}', 'wrong-value'],
    ['a newer version', '{"sidelight":"sites","version":2}', 'newer-version'],
    ['no host', '{"sidelight":"sites","version":1,"added":["https://a.org"]}', 'wrong-value'],
    ['a top-level domain', '{"sidelight":"sites","version":1,"added":["com"]}', 'wrong-value'],
    [
      'a top-level domain to be off',
      '{"sidelight":"sites","version":1,"off":["uk"]}',
      'wrong-value',
    ],
    ['an unknown key', '{"sidelight":"sites","version":1,"others":[]}', 'unknown-key'],
    ['a list', '[]', 'wrong-value'],
  ])('are not read from %s', (_what, text, kind) => {
    expect(() => importSites(text)).toThrow(expect.objectContaining({ kind }));
  });
});

it.each([
  ['example.org', 'example.org'],
  [' https://www.Example.org/a?b#c ', 'example.org'],
  ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
  ['news.example.org:8080', 'news.example.org'],
  ['localhost', undefined],
  ['two words', undefined],
  ['', undefined],
  ['ftp://example.org', undefined],
])('the hostname of “%s” is %s', (typed, hostname) => {
  expect(hostnameOfAddress(typed)).toBe(hostname);
});
