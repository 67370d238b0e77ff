import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someSettings, someStored } from '../../../test/support/arbitrary-settings.ts';
import { isAhead, mergeSynced } from './merge-synced.ts';
import { entriesOf } from './setting-entries.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { NOTHING_SET, withChanges, type StoredSettings } from './stored-settings.ts';

const setTo = (change: Partial<Settings>, now: number, before = NOTHING_SET): StoredSettings =>
  withChanges(before, { ...before.settings, ...change }, now);
const added = (...hostnames: string[]): Partial<Settings> => ({
  sites: { off: [], added: hostnames },
});

describe('mergeSynced', () => {
  it('never loses a later change of this device', () => {
    fc.assert(
      fc.property(someStored, someStored, (local, synced) => {
        const merged = mergeSynced(local, synced);
        const [before, after] = [entriesOf(local.settings), entriesOf(merged.settings)];
        const later = [...local.changed].filter(([key, at]) => at > (synced.changed.get(key) ?? 0));
        for (const [key, at] of later) {
          expect(after.get(key)).toEqual(before.get(key));
          expect(merged.changed.get(key)).toBe(at);
        }
      }),
    );
  });

  it('never loses a setting just changed, with any synced copy', () => {
    fc.assert(
      fc.property(someStored, someStored, someSettings, (local, synced, wanted) => {
        const known = mergeSynced(local, synced);
        const set = withChanges(known, wanted, 1);
        expect(mergeSynced(set, synced).settings).toEqual(wanted);
      }),
    );
  });

  it('gives all devices the same settings, in any order of merging', () => {
    fc.assert(
      fc.property(someStored, someStored, someStored, (a, b, c) => {
        const one = mergeSynced(mergeSynced(a, b), c);
        const other = mergeSynced(c, mergeSynced(b, a));
        expect(one.settings).toEqual(other.settings);
        expect(isAhead(one, other) || isAhead(other, one)).toBe(false);
      }),
    );
  });

  it('is complete after one merge: no copy is ahead of the result', () => {
    fc.assert(
      fc.property(someStored, someStored, (local, synced) => {
        const merged = mergeSynced(local, synced);
        expect(isAhead(synced, merged) || isAhead(local, merged)).toBe(false);
        expect(mergeSynced(merged, synced)).toEqual(merged);
      }),
    );
  });

  it('keeps both of two sites added on two devices', () => {
    const merged = mergeSynced(setTo(added('a.org'), 5), setTo(added('b.org'), 9));
    expect(merged.settings.sites.added).toEqual(['a.org', 'b.org']);
  });

  it('removes a site that was removed elsewhere, unless it was added again', () => {
    const before = setTo(added('a.org'), 5);
    const without = setTo(added(), 9, before);
    expect(mergeSynced(before, without).settings.sites.added).toEqual([]);
    const again = setTo(added('a.org'), 12, without);
    expect(mergeSynced(again, without).settings.sites.added).toEqual(['a.org']);
  });

  it('takes nothing from a copy without changes', () => {
    const local = setTo({ theme: 'dark' }, 5);
    expect(mergeSynced(local, NOTHING_SET)).toEqual(local);
    expect(mergeSynced(NOTHING_SET, local).settings).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
    });
  });
});
