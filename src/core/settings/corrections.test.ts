import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someCorrection } from '../../../test/support/arbitrary-settings.ts';
import {
  addCorrection,
  correctedAt,
  correctedOn,
  foldSurface,
  parseCorrections,
  removeCorrection,
  type Correction,
} from './corrections.ts';

const onSite: Correction = {
  surface: 'putin',
  entityId: 'belarus-russia-2020:person/putin',
  scope: { site: 'bbc.co.uk' },
  addedAt: 1,
};
const everywhere: Correction = { ...onSite, scope: 'everywhere' };

describe('corrections', () => {
  it('apply to a name in any typography, and to no other name or entity', () => {
    const isTaken = correctedOn([{ ...everywhere, surface: 'vladimir putin' }], 'a.org');
    expect(isTaken('VLADIMIR\n  Putin', 'belarus-russia-2020:person/putin')).toBe(true);
    expect(isTaken('Vladi\u00admir Putin', 'belarus-russia-2020:person/putin')).toBe(true);
    expect(isTaken('Putin', 'belarus-russia-2020:person/putin')).toBe(false);
    expect(isTaken('Vladimir Putin', 'belarus-russia-2020:person/other')).toBe(false);
  });

  it('for a site apply once it is known, and no longer after another', () => {
    let hostname = '';
    const isTaken = correctedAt([onSite], () => hostname);
    const takenAt = (now: string): boolean => {
      hostname = now;
      return isTaken('Putin', 'belarus-russia-2020:person/putin');
    };
    expect(['', 'www.bbc.co.uk', 'a.org'].map(takenAt)).toEqual([false, true, false]);
  });

  it('for a site apply to its subdomains and nowhere else', () => {
    const isTakenOn = (hostname: string) =>
      correctedOn([onSite], hostname)('Putin', 'belarus-russia-2020:person/putin');
    expect(['bbc.co.uk', 'www.bbc.co.uk', 'notbbc.co.uk', 'uk'].map(isTakenOn)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('for a name without a dot apply to no other site', () => {
    const correction = { ...onSite, scope: { site: 'com' } };
    const isTakenOn = (hostname: string) =>
      correctedOn([correction], hostname)('Putin', 'belarus-russia-2020:person/putin');
    expect(['com', 'example.com'].map(isTakenOn)).toEqual([true, false]);
  });

  it('are stored once for each site, and once for all sites', () => {
    const list = addCorrection(addCorrection([onSite], everywhere), { ...onSite, addedAt: 2 });
    expect(list).toEqual([everywhere, { ...onSite, addedAt: 2 }]);
    expect(removeCorrection(list, { ...onSite, addedAt: 3 })).toEqual([everywhere]);
  });

  it('added and removed leave the list unchanged', () => {
    fc.assert(
      fc.property(fc.array(someCorrection), someCorrection, (list, correction) => {
        const before = removeCorrection(list, correction);
        expect(removeCorrection(addCorrection(before, correction), correction)).toEqual(before);
      }),
    );
  });

  it('that were stored before ids had their pack belong to the first pack', () => {
    const [read] = parseCorrections([{ ...onSite, entityId: 'person/putin' }]);
    expect(read?.entityId).toBe('belarus-russia-2020:person/putin');
  });

  it('survive JSON unchanged', () => {
    fc.assert(
      fc.property(fc.array(someCorrection), (list) => {
        expect(parseCorrections(JSON.parse(JSON.stringify(list)))).toEqual(list);
      }),
    );
  });

  it.each([
    [{}, 'corrections: found an object, expected a list'],
    [[{ ...onSite, surface: '' }], 'corrections.0.surface: found “”'],
    [[onSite, { ...onSite, scope: 'here' }], 'corrections.1.scope: found “here”, expected everywh'],
    [[{ ...onSite, scope: { site: 'http://a' } }], 'corrections.0.scope.site: found “http://a”'],
    [[{ ...onSite, page: 'x' }], 'corrections.0: found the key “page”'],
  ])('%j are refused', (value, message) => {
    expect(() => parseCorrections(value)).toThrow(message);
  });
});

describe('foldSurface', () => {
  it('makes typographic variants equal', () => {
    expect(new Set(["N'Djamena", 'N’Djamena', 'n‘djamena'].map(foldSurface)).size).toBe(1);
    expect(foldSurface(' Nord–\u00a0Stream ')).toBe('nord- stream');
    expect(foldSurface('Łukaszenka')).toBe(foldSurface('ŁUKASZENKA'));
  });
});
