import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { readManagedSettings } from './managed-settings.ts';
import { isMarked, siteState } from './sites.ts';

const listed = new Set(['bbc.co.uk', 'meduza.io']);
const settings = (sites: Partial<Settings['sites']>, allSites = false): Settings => ({
  ...DEFAULT_SETTINGS,
  sites: { off: [], added: [], ...sites },
  pages: { allSites },
});

describe('siteState', () => {
  it.each([
    ['www.bbc.co.uk', settings({}), 'listed'],
    ['bbc.co.uk', settings({}), 'listed'],
    ['notbbc.co.uk', settings({}), 'unlisted'],
    ['co.uk', settings({}), 'unlisted'],
    ['a.org', settings({ added: ['a.org'] }), 'added'],
    ['www.a.org', settings({ added: ['a.org'] }), 'added'],
    ['b.org', settings({ added: ['a.org'] }, true), 'all-sites'],
    ['www.bbc.co.uk', settings({ off: ['bbc.co.uk'] }), 'off'],
    ['bbc.co.uk', settings({ off: ['www.bbc.co.uk'] }), 'listed'],
    ['a.org', settings({ off: ['a.org'], added: ['a.org'] }, true), 'off'],
    ['intranet', settings({ added: ['intranet'] }), 'added'],
    ['wiki.intranet', settings({ added: ['intranet'] }), 'unlisted'],
    ['example.com', settings({ added: ['com'] }), 'unlisted'],
    ['www.bbc.co.uk', settings({ off: ['uk'] }), 'listed'],
    ['', settings({}), 'unlisted'],
  ])('%s with %j is %s', (hostname, given, state) => {
    expect(siteState(given, hostname, listed)).toBe(state);
  });
});

describe('the state of a site where an organisation has set something', () => {
  const inForce = (value: object, own = settings({})) => ({
    ...own,
    managed: readManagedSettings(value).managed,
  });

  it.each([
    ['bbc.co.uk', inForce({ off: true }), 'forbidden'],
    ['www.bbc.co.uk', inForce({ sitesOff: ['bbc.co.uk'] }), 'forbidden'],
    ['a.org', inForce({ sitesOnly: ['bbc.co.uk'] }, settings({ added: ['a.org'] })), 'forbidden'],
    ['bbc.co.uk', inForce({ sitesOnly: ['bbc.co.uk'] }), 'listed'],
    ['a.org', inForce({ sitesAdded: ['a.org'] }), 'added'],
    ['a.org', inForce({ sitesAdded: ['a.org'] }, settings({ off: ['a.org'] })), 'off'],
    ['a.org', inForce({ sitesAdded: ['a.org'], sitesOff: ['a.org'] }), 'forbidden'],
  ])('%s with %j is %s', (hostname, given, state) => {
    expect(siteState(given, hostname, listed)).toBe(state);
  });

  it('is marked unless forbidden, off or unlisted', () => {
    const states = ['forbidden', 'off', 'listed', 'added', 'all-sites', 'unlisted'] as const;
    expect(states.filter(isMarked)).toEqual(['listed', 'added', 'all-sites']);
  });
});
