import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { siteOf, withSiteOff, withSiteOn } from './site-choice.ts';

const listed = new Set(['bbc.co.uk']);
const settings = (sites: Partial<Settings['sites']> = {}, allSites = false): Settings => ({
  ...DEFAULT_SETTINGS,
  sites: { off: [], added: [], ...sites },
  pages: { allSites },
});

describe('siteOf', () => {
  it.each([
    ['www.bbc.co.uk', settings(), 'bbc.co.uk'],
    ['www.example.org', settings(), 'example.org'],
    ['news.example.org', settings(), 'news.example.org'],
    ['news.example.org', settings({ added: ['example.org'] }), 'example.org'],
    ['www.bbc.co.uk', settings({ off: ['www.bbc.co.uk'] }), 'www.bbc.co.uk'],
    ['www.com', settings(), 'www.com'],
    ['localhost', settings(), 'localhost'],
  ])('%s with %j belongs to %s', (hostname, given, site) => {
    expect(siteOf(given, hostname, listed)).toBe(site);
  });
});

describe('a site is switched on', () => {
  it('by adding it if no list has it', () => {
    const { sites } = withSiteOn(settings({ added: ['b.org'] }), 'www.a.org', listed);
    expect(sites).toEqual({ off: [], added: ['a.org', 'b.org'] });
  });

  it('by removing what switches it off, and nothing more if that is enough', () => {
    const off = ['bbc.co.uk', 'www.bbc.co.uk', 'x.org'];
    expect(withSiteOn(settings({ off }), 'www.bbc.co.uk', listed).sites).toEqual({
      off: ['x.org'],
      added: [],
    });
    expect(withSiteOn(settings({ off: ['a.org'] }, true), 'a.org', listed).sites).toEqual({
      off: [],
      added: [],
    });
  });
});

describe('a site is switched off', () => {
  it('by removing it from the added ones if nothing else keeps it on', () => {
    const { sites } = withSiteOff(settings({ added: ['a.org', 'b.org'] }), 'www.a.org', listed);
    expect(sites).toEqual({ off: [], added: ['b.org'] });
  });

  it('by its hostname if a list has it or all sites are on', () => {
    expect(withSiteOff(settings(), 'www.bbc.co.uk', listed).sites.off).toEqual(['bbc.co.uk']);
    const all = withSiteOff(settings({ added: ['a.org'] }, true), 'a.org', listed);
    expect(all.sites).toEqual({ off: ['a.org'], added: [] });
  });
});
