import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someSettings, someStored } from '../../../test/support/arbitrary-settings.ts';
import { entriesOf, settingsOf } from './setting-entries.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { SettingsError } from './settings-error.ts';
import { NOTHING_SET, parseStored, serialiseStored, withChanges } from './stored-settings.ts';

const dark: Settings = { ...DEFAULT_SETTINGS, theme: 'dark' };
const off = (...hostnames: string[]): Settings => ({
  ...DEFAULT_SETTINGS,
  sites: { off: hostnames, added: [] },
});

describe('stored settings', () => {
  it('survive JSON unchanged', () => {
    fc.assert(
      fc.property(someStored, (stored) => {
        expect(parseStored(JSON.parse(JSON.stringify(serialiseStored(stored))), 'kept')).toEqual(
          stored,
        );
      }),
    );
  });

  it('survive conversion to entries unchanged', () => {
    fc.assert(
      fc.property(someSettings, (settings) => {
        expect(settingsOf(entriesOf(settings))).toEqual(settings);
      }),
    );
  });

  it('are read, or refused with a SettingsError, with any value in place of a part', () => {
    const key = fc.constantFrom('version', 'settings', 'changed', 'more');
    fc.assert(
      fc.property(someStored, key, fc.jsonValue(), (stored, place, value) => {
        const data = { ...serialiseStored(stored), [place]: value };
        expect(readOrRefused(data)).toBe(true);
      }),
    );
  });

  it.each([
    [{ version: 1, changed: { pink: 5 } }, 'kept.changed: found the key “pink”'],
    [{ version: 1, changed: { '+not a host': 5 } }, 'kept.changed: found the key “+not a host”'],
    [{ version: 1, changed: { theme: -1 } }, 'kept.changed.theme: found -1, expected a whole'],
    [{ version: 1, settings: {}, more: 1 }, 'kept: found the key “more”'],
  ])('%j is refused', (data, message) => {
    expect(() => parseStored({ settings: {}, ...data }, 'kept')).toThrow(message);
  });
});

describe('withChanges', () => {
  it('dates what changed and nothing else', () => {
    const stored = withChanges(NOTHING_SET, dark, 100);
    expect([...stored.changed]).toEqual([['theme', 100]]);
    expect([...withChanges(stored, dark, 200).changed]).toEqual([['theme', 100]]);
  });

  it('dates each site separately, and keeps the date of its removal', () => {
    const one = withChanges(NOTHING_SET, off('a.org'), 100);
    const two = withChanges(one, off('b.org'), 200);
    expect(Object.fromEntries(two.changed)).toEqual({ '-a.org': 200, '-b.org': 200 });
  });

  it('dates a change after the previous one, even if the clock was set back', () => {
    const stored = withChanges(NOTHING_SET, dark, 100);
    expect(withChanges(stored, DEFAULT_SETTINGS, 50).changed.get('theme')).toBe(101);
  });
});

function readOrRefused(data: unknown): boolean {
  try {
    return parseStored(data, 'kept').settings !== undefined;
  } catch (error) {
    return error instanceof SettingsError;
  }
}
