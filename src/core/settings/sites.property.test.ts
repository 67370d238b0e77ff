import fc from 'fast-check';
import { expect, it } from 'vitest';
import { someHostname, someSettings } from '../../../test/support/arbitrary-settings.ts';
import { missingOrigins, originsToGiveBack, registrationFor, withGranted } from './grants.ts';
import {
  coverOf,
  hasSubdomains,
  hostnamesIn,
  hostnameText,
  isHostname,
  isUnder,
  withoutWww,
} from './hostname.ts';
import { hostnameOfAddress } from './site-address.ts';
import { siteOf, withSiteOff, withSiteOn } from './site-choice.ts';
import { ALL_SITES, hostnameOfPattern, isGranted, patternOf } from './site-patterns.ts';
import { siteState } from './sites.ts';

const hostname = fc.oneof(
  someHostname,
  fc.domain().map((name) => name.toLowerCase()),
  fc.ipV4(),
);
const sub = fc.constantFrom('', 'www.', 'm.', 'a.b.');
const listed = new Set(['bbc.co.uk', 'tut.by']);
const MARKED = ['listed', 'added', 'all-sites'];

it('a hostname is under itself and its parent domains, not under one with merely the same ending', () => {
  fc.assert(
    fc.property(hostname, sub, (name, prefix) => {
      const isCovered = prefix === '' || hasSubdomains(name);
      expect(isUnder(prefix + name, new Set([name]))).toBe(isCovered);
      expect(coverOf(prefix + name, new Set([name]))).toBe(isCovered ? name : undefined);
      expect(isUnder(`x${name}`, new Set([name]))).toBe(false);
      expect(isUnder(`${name}.evil.example`, new Set([name]))).toBe(false);
    }),
  );
});

it('hostnames written as one text cover the same hostnames as a set of them', () => {
  const names = fc.array(hostname, { maxLength: 20 });
  const asked = fc.oneof(hostname, fc.constantFrom('', ' ', 'com', 'org'));
  fc.assert(
    fc.property(names, asked, sub, (list, other, prefix) => {
      const inText = hostnamesIn(hostnameText(list));
      for (const name of [...list, other])
        for (const one of [name, prefix + name, `x${name}`, name.slice(1), `${name}.evil.example`])
          expect(coverOf(one, inText)).toBe(coverOf(one, new Set(list)));
    }),
  );
});

it('any text is accepted as a hostname or refused, and quickly', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a-', '.a', 'a.').map((part) => `${part.repeat(20_000)}!`),
  );
  fc.assert(
    fc.property(text, (typed) => {
      if (isHostname(typed)) expect(typed).toMatch(/^[a-z0-9.-]{1,253}$/);
      const found = hostnameOfAddress(typed);
      if (found !== undefined) {
        expect(isHostname(found)).toBe(true);
        expect(hostnameOfAddress(found)).toBe(withoutWww(found));
      }
      expect(typeof withoutWww(typed)).toBe('string');
    }),
  );
});

it('a site switched on is marked, one switched off is not, and nothing else changes', () => {
  fc.assert(
    fc.property(someSettings, hostname, sub, (settings, name, prefix) => {
      const page = prefix + name;
      // An IP address has no subdomains.
      fc.pre(URL.canParse(`https://${page}`));
      const on = withSiteOn(settings, page, listed);
      expect(MARKED).toContain(siteState(on, page, listed));
      const off = withSiteOff(settings, page, listed);
      expect(MARKED).not.toContain(siteState(off, page, listed));
      for (const changed of [on, off]) {
        expect({ ...changed, sites: 0 }).toEqual({ ...settings, sites: 0 });
        const { sites } = changed;
        for (const list of [sites.off, sites.added])
          expect(list).toEqual([...new Set(list)].sort());
      }
      expect(withSiteOn(on, page, listed)).toEqual(on);
      expect(withSiteOff(off, page, listed)).toEqual(off);
      expect(isUnder(page, new Set([siteOf(settings, page, listed)]))).toBe(true);
    }),
  );
});

it('a pattern covers its hostname and its subdomains, and the hostname can be read from it', () => {
  fc.assert(
    fc.property(hostname, sub, (name, prefix) => {
      const pattern = patternOf(name);
      expect(hostnameOfPattern(pattern)).toBe(name);
      expect(isGranted([pattern], prefix + name)).toBe(prefix === '' || hasSubdomains(name));
      expect(isGranted([pattern], `x${name}`)).toBe(false);
      expect(isGranted([ALL_SITES], name)).toBe(true);
    }),
  );
});

it('nothing is registered without a grant, given back while in use, or requested twice', () => {
  const origins = fc.array(fc.oneof(hostname.map(patternOf), fc.constant(ALL_SITES)), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(someSettings, someSettings, origins, (before, after, granted) => {
      const wanted = registrationFor(after, listed, granted);
      for (const match of wanted?.matches ?? [])
        expect(
          match === ALL_SITES
            ? granted.includes(ALL_SITES) && after.pages.allSites
            : isGranted(granted, hostnameOfPattern(match)),
        ).toBe(true);
      for (const origin of originsToGiveBack(before, after, listed, granted)) {
        expect(granted).toContain(origin);
        if (origin === ALL_SITES) expect(after.pages.allSites).toBe(false);
        else expect(isUnder(hostnameOfPattern(origin), new Set(after.sites.added))).toBe(false);
      }
      const adopted = withGranted(after, granted, listed);
      expect(withGranted(adopted, granted, listed)).toEqual(adopted);
      const missing = missingOrigins(after, listed, granted);
      for (const origin of [...missing.listed, ...missing.own])
        if (origin !== ALL_SITES) expect(isGranted(granted, hostnameOfPattern(origin))).toBe(false);
    }),
  );
});
