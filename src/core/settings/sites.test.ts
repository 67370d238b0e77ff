import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { siteState } from './sites.ts';

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
