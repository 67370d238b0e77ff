import { describe, expect, it } from 'vitest';
import { exportSites, importSites, withImported } from './export-sites.ts';
import { registrationFor } from './grants.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { hostnameOfAddress } from './site-address.ts';
import { withSiteOff, withSiteOn } from './site-choice.ts';
import { siteState } from './sites.ts';

const sites = { off: ['a.org'], added: ['b.org', 'c.org'] };

describe('lists of sites', () => {
  it('are imported as they were exported', () => {
    const all = { sites, leftOut: [] };
    expect(importSites(exportSites(sites))).toEqual(all);
    expect(importSites(`\ufeff${exportSites(sites)}`)).toEqual(all);
  });

  it('that are imported take nothing away, and have each site once', () => {
    const before = { ...DEFAULT_SETTINGS, sites: { off: ['z.org'], added: ['c.org'] } };
    expect(withImported(before, sites).sites).toEqual({
      off: ['a.org', 'z.org'],
      added: ['b.org', 'c.org'],
    });
  });

  it('are read back with every site that the toolbar popup can add', () => {
    const tab = (hostname: string): Settings =>
      withSiteOff(withSiteOn(DEFAULT_SETTINGS, hostname, new Set()), 'a.org', new Set(['a.org']));
    for (const hostname of ['intranet', 'localhost', '10.0.0.1', 'news.example.org']) {
      const { sites: chosen } = tab(hostname);
      expect(chosen).toEqual({ off: ['a.org'], added: [hostname] });
      expect(importSites(exportSites(chosen)).sites).toEqual(chosen);
    }
  });

  it('that name a top-level domain take in no site below it', () => {
    const text = '{"sidelight":"sites","version":1,"added":["com"],"off":["uk"]}';
    const settings = withImported(DEFAULT_SETTINGS, importSites(text).sites);
    const listed = new Set(['bbc.co.uk']);
    expect(siteState(settings, 'example.com', listed)).toBe('unlisted');
    expect(siteState(settings, 'bbc.co.uk', listed)).toBe('listed');
    const { matches, excludeMatches } = registrationFor(settings, listed, ['*://*.com/*'])!;
    expect([matches, excludeMatches]).toEqual([['*://com/*'], ['*://uk/*']]);
  });

  it('keep what is a hostname, and list what is not', () => {
    const text = '{"sidelight":"sites","version":1,"added":["*.com","a.org"],"off":{},"others":[]}';
    expect(importSites(text)).toEqual({
      sites: { off: [], added: ['a.org'] },
      leftOut: [
        { place: '', text: 'others' },
        { place: 'off', text: '{}' },
        { place: 'added.0', text: '*.com' },
      ],
    });
  });

  it.each([
    ['a photo', '\u00ff\u00d8\u00ff', 'not-json'],
    ['a settings file', '{"sidelight":"settings","version":1}', 'wrong-value'],
    ['a newer version', '{"sidelight":"sites","version":2}', 'newer-version'],
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
  ['localhost', 'localhost'],
  ['http://intranet/start', 'intranet'],
  ['two words', undefined],
  ['', undefined],
  ['ftp://example.org', undefined],
  ['chrome://settings', undefined],
  ['http://[::1]/', undefined],
])('the hostname of “%s” is %s', (typed, hostname) => {
  expect(hostnameOfAddress(typed)).toBe(hostname);
});
