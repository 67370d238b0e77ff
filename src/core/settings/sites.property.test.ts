import fc from 'fast-check';
import { expect, it } from 'vitest';
import { someHost, someSettings } from '../../../test/support/arbitrary-settings.ts';
import { missingOrigins, originsToGiveBack, registrationFor, withGranted } from './grants.ts';
import { coverOf, isHost, isUnder, withoutWww } from './host.ts';
import { hostOfAddress } from './site-address.ts';
import { siteOf, withSiteOff, withSiteOn } from './site-choice.ts';
import { ALL_SITES, hostOfPattern, isGranted, patternOf } from './site-patterns.ts';
import { siteState } from './sites.ts';

const host = fc.oneof(
  someHost,
  fc.domain().map((name) => name.toLowerCase()),
  fc.ipV4(),
);
const sub = fc.constantFrom('', 'www.', 'm.', 'a.b.');
const listed = new Set(['bbc.co.uk', 'tut.by']);
const MARKED = ['listed', 'added', 'all-sites'];

it('a host is under itself and its parents, and under nothing that only ends alike', () => {
  fc.assert(
    fc.property(host, sub, (name, prefix) => {
      expect(isUnder(prefix + name, new Set([name]))).toBe(true);
      expect(coverOf(prefix + name, new Set([name]))).toBe(name);
      expect(isUnder(`x${name}`, new Set([name]))).toBe(false);
      expect(isUnder(`${name}.evil.example`, new Set([name]))).toBe(false);
    }),
  );
});

it('any text is a host, or is refused, without a slow way to it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a-', '.a', 'a.').map((part) => `${part.repeat(20_000)}!`),
  );
  fc.assert(
    fc.property(text, (typed) => {
      if (isHost(typed)) expect(typed).toMatch(/^[a-z0-9.-]{1,253}$/);
      const found = hostOfAddress(typed);
      if (found !== undefined) {
        expect(isHost(found)).toBe(true);
        expect(hostOfAddress(found)).toBe(withoutWww(found));
      }
      expect(typeof withoutWww(typed)).toBe('string');
    }),
  );
});

it('a site switched on is marked, one switched off is not, and nothing else is touched', () => {
  fc.assert(
    fc.property(someSettings, host, sub, (settings, name, prefix) => {
      const page = prefix + name;
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

it('a pattern holds for its host and those below, and leads back to it', () => {
  fc.assert(
    fc.property(host, sub, (name, prefix) => {
      const pattern = patternOf(name);
      expect(hostOfPattern(pattern)).toBe(name);
      expect(isGranted([pattern], prefix + name)).toBe(true);
      expect(isGranted([pattern], `x${name}`)).toBe(false);
      expect(isGranted([ALL_SITES], name)).toBe(true);
    }),
  );
});

it('nothing is registered that is not granted, given back that is in use, or granted twice', () => {
  const origins = fc.array(fc.oneof(host.map(patternOf), fc.constant(ALL_SITES)), { maxLength: 5 });
  fc.assert(
    fc.property(someSettings, someSettings, origins, (before, after, granted) => {
      const wanted = registrationFor(after, listed, granted);
      for (const match of wanted?.matches ?? [])
        expect(
          match === ALL_SITES
            ? granted.includes(ALL_SITES) && after.pages.allSites
            : isGranted(granted, hostOfPattern(match)),
        ).toBe(true);
      for (const origin of originsToGiveBack(before, after, listed, granted)) {
        expect(granted).toContain(origin);
        if (origin === ALL_SITES) expect(after.pages.allSites).toBe(false);
        else expect(isUnder(hostOfPattern(origin), new Set(after.sites.added))).toBe(false);
      }
      const adopted = withGranted(after, granted, listed);
      expect(withGranted(adopted, granted, listed)).toEqual(adopted);
      const missing = missingOrigins(after, listed, granted);
      for (const origin of [...missing.listed, ...missing.own])
        if (origin !== ALL_SITES) expect(isGranted(granted, hostOfPattern(origin))).toBe(false);
    }),
  );
});
