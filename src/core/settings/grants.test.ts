import { describe, expect, it } from 'vitest';
import { missingOrigins, originsToGiveBack, registrationFor, withGranted } from './grants.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const listed = new Set(['bbc.co.uk', 'meduza.io']);
const LISTED = ['*://*.bbc.co.uk/*', '*://*.meduza.io/*'];
const settings = (sites: Partial<Settings['sites']> = {}, allSites = false): Settings => ({
  ...DEFAULT_SETTINGS,
  sites: { off: [], added: [], ...sites },
  pages: { allSites },
});

describe('the registration', () => {
  it('is undefined if nothing was added', () => {
    expect(registrationFor(settings(), listed, LISTED)).toBeUndefined();
  });

  it('has the added sites that are granted and not in the manifest', () => {
    const added = ['a.org', 'b.org', 'www.bbc.co.uk'];
    const origins = [...LISTED, '*://*.a.org/*'];
    expect(registrationFor(settings({ added }), listed, origins)).toEqual({
      matches: ['*://*.a.org/*'],
      excludeMatches: [],
    });
    expect(registrationFor(settings({ added }), listed, LISTED)).toBeUndefined();
  });

  it('has all sites except those of the manifest and those that are off', () => {
    expect(registrationFor(settings({ off: ['a.org'] }, true), listed, ['*://*/*'])).toEqual({
      matches: ['*://*/*'],
      excludeMatches: ['*://*.a.org/*', ...LISTED],
    });
  });

  it('has the added sites while all sites are wanted but not granted', () => {
    const wanted = settings({ added: ['a.org'] }, true);
    expect(registrationFor(wanted, listed, ['*://*.a.org/*'])?.matches).toEqual(['*://*.a.org/*']);
  });
});

describe('a grant', () => {
  it('adds its site, wherever it was granted', () => {
    const granted = ['https://www.b.org/*', '*://*.a.org/*'];
    expect(withGranted(settings({ added: ['c.org'] }), granted, listed).sites.added).toEqual([
      'a.org',
      'c.org',
      'www.b.org',
    ]);
  });

  it('of all sites switches them on', () => {
    expect(withGranted(settings(), ['*://*/*'], listed).pages.allSites).toBe(true);
  });

  it('changes nothing for a site that is listed, added or off, or if all sites are on', () => {
    const known = settings({ added: ['a.org'], off: ['b.org'] });
    const origins = [...LISTED, '*://*.a.org/*', '*://*.b.org/*', 'file:///*'];
    expect(withGranted(known, origins, listed)).toBe(known);
    const all = settings({}, true);
    expect(withGranted(all, ['*://*/*', '*://*.a.org/*'], listed)).toBe(all);
  });
});

describe('originsToGiveBack returns', () => {
  const origins = [...LISTED, '*://*.a.org/*', 'https://www.a.org/*', '*://*/*'];

  it('the grant of a removed site', () => {
    expect(originsToGiveBack(settings({ added: ['a.org'] }), settings(), listed, origins)).toEqual([
      '*://*.a.org/*',
      'https://www.a.org/*',
    ]);
  });

  it('the grant of all sites once they are not wanted any more', () => {
    expect(originsToGiveBack(settings({}, true), settings(), listed, origins)).toEqual(['*://*/*']);
  });

  it('no grant that is still needed, and none without a change', () => {
    const before = settings({ added: ['a.org', 'www.a.org', 'www.bbc.co.uk'] });
    const after = settings({ added: ['a.org'] });
    expect(originsToGiveBack(before, after, listed, origins)).toEqual([]);
    expect(originsToGiveBack(settings(), settings(), listed, origins)).toEqual([]);
  });
});

describe('missingOrigins returns', () => {
  it('what is wanted and not granted, separately for listed and added sites', () => {
    const wanted = settings({ added: ['a.org', 'b.org'], off: ['b.org', 'meduza.io'] });
    expect(missingOrigins(wanted, listed, [])).toEqual({
      listed: ['*://*.bbc.co.uk/*'],
      own: ['*://*.a.org/*'],
    });
    expect(missingOrigins(settings({}, true), listed, LISTED)).toEqual({
      listed: [],
      own: ['*://*/*'],
    });
  });

  it('nothing if all sites are granted', () => {
    expect(missingOrigins(settings({ added: ['a.org'] }, true), listed, ['*://*/*'])).toEqual({
      listed: [],
      own: [],
    });
  });
});
