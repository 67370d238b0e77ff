import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someSettings } from '../../../test/support/arbitrary-settings.ts';
import { parseSettings } from './parse-settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { SettingsError } from './settings-error.ts';

describe('parseSettings', () => {
  it('reads what was written as JSON', () => {
    fc.assert(
      fc.property(someSettings, (settings) => {
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });

  it('returns settings or throws a SettingsError for any value', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.anything({ withBigInt: true, withNullPrototype: true }),
    );
    fc.assert(
      fc.property(value, (any) => {
        expectSettingsOrError(() => parseSettings(any));
      }),
    );
  });

  it('returns settings or throws a SettingsError for settings with any one value replaced', () => {
    const place = fc.constantFrom('sites', 'pages', 'marking', 'theme', 'preview', '__proto__');
    fc.assert(
      fc.property(someSettings, place, fc.jsonValue(), (settings, key, value) => {
        const data = Object.fromEntries([...Object.entries(settings), [key, value]]);
        expectSettingsOrError(() => parseSettings(data));
      }),
    );
  });

  it('uses the default for a missing value', () => {
    expect(parseSettings({})).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings({ marking: { style: 'tint' } })).toEqual({
      ...DEFAULT_SETTINGS,
      marking: { ...DEFAULT_SETTINGS.marking, style: 'tint' },
    });
  });

  it('keeps sites sorted and unique, and kinds in their own order', () => {
    const { sites, marking } = parseSettings({
      sites: { off: ['b.org', 'a.org', 'b.org'] },
      marking: { kinds: ['place', 'person', 'place'] },
    });
    expect(sites.off).toEqual(['a.org', 'b.org']);
    expect(marking.kinds).toEqual(['person', 'place']);
  });

  it.each([
    [null, 'settings: found null, expected an object'],
    [{ theem: 'dark' }, 'settings: found the key “theem”, expected sites, pages, marking'],
    [{ theme: 'pink' }, 'settings.theme: found “pink”, expected auto or light or dark'],
    [
      { notesLanguage: 'Russian' },
      'settings.notesLanguage: found “Russian”, expected auto or the tag of a language',
    ],
    [{ badge: 1 }, 'settings.badge: found 1, expected true or false'],
    [{ sites: { off: 'bbc.co.uk' } }, 'settings.sites.off: found “bbc.co.uk”, expected a list'],
    [
      { sites: { added: ['a.org', 'https://b.org/'] } },
      'settings.sites.added.1: found “https://b.org/”, expected a hostname in lower case',
    ],
    [{ marking: { kinds: ['stone'] } }, 'settings.marking.kinds.0: found “stone”, expected person'],
    [{ marking: { style: [] } }, 'settings.marking.style: found a list, expected dotted'],
    [JSON.parse('{"__proto__": {}}'), 'settings: found the key “__proto__”, expected sites'],
  ])('refuses %j with its place and what was expected', (value, message) => {
    expect(() => parseSettings(value)).toThrow(message);
  });
});

function expectSettingsOrError(parse: () => unknown): void {
  try {
    expect(Object.keys(parse() as object)).toEqual(Object.keys(DEFAULT_SETTINGS));
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
  }
}
