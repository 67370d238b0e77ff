import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someCorrection, someSettings } from '../../../test/support/arbitrary-settings.ts';
import type { Correction } from './corrections.ts';
import { exportSettings, importSettings } from './export-settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { SettingsError } from './settings-error.ts';

const file = JSON.parse(exportSettings({ settings: DEFAULT_SETTINGS, corrections: [] })) as object;

describe('a settings file', () => {
  it('is imported as it was exported', () => {
    fc.assert(
      fc.property(someSettings, fc.array(someCorrection), (settings, corrections) => {
        const all = { settings, corrections };
        expect(importSettings(exportSettings(all))).toEqual({ ...all, leftOut: [] });
      }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(importSettings(`\ufeff${JSON.stringify(file)}`).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('with any other text is refused with a SettingsError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(() => importSettings(text)).toThrow(SettingsError);
      }),
    );
  });

  it('that is a photo is refused', () => {
    const photo = new TextDecoder().decode(
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]),
    );
    expect(() => importSettings(photo)).toThrow(
      'import: found something else than JSON, expected a settings file that Sidelight exported',
    );
    expect(() => importSettings(`"${'x'.repeat(5_000_000)}"`)).toThrow('expected a settings file');
  });

  it.each([
    [{ version: 99, more: 1 }, 'import.version: found settings of version 99, written by a newer'],
    [{ sidelight: 'pack' }, 'import.sidelight: found “pack”, expected settings'],
    [{ settings: undefined }, 'import.settings: found undefined, expected an object'],
    [{ settings: ['dark'] }, 'import.settings: found a list, expected an object'],
  ])('with %j in it is refused with its place', (change, message) => {
    expect(() => importSettings(JSON.stringify({ ...file, ...change }))).toThrow(message);
  });

  it('with other JSON is refused', () => {
    expect(() => importSettings('{"name": "sidelight"}')).toThrow(
      'import.sidelight: found undefined, expected settings',
    );
  });

  it('with faults in it keeps what is valid, and lists what is not', () => {
    const correction = (surface: unknown) =>
      ({ surface, entityId: 'a:person/b', scope: 'everywhere', addedAt: 1 }) as Correction;
    const { settings, corrections, leftOut } = importSettings(
      JSON.stringify({
        ...file,
        more: 1,
        settings: {
          theem: 'dark',
          theme: 'pink',
          badge: false,
          sites: { off: ['a.org', 'https://b.org/'], added: 'c.org' },
          marking: { style: 'tint', kinds: ['stone', 'place'], quietPlaces: null },
        },
        corrections: [correction('minsk'), correction(7), correction('kiev')],
      }),
    );
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      badge: false,
      sites: { off: ['a.org'], added: [] },
      marking: { ...DEFAULT_SETTINGS.marking, style: 'tint', kinds: ['place'] },
    });
    expect(corrections).toEqual([correction('minsk'), correction('kiev')]);
    expect(leftOut).toEqual([
      { place: '', text: 'more' },
      { place: 'settings', text: 'theem' },
      { place: 'settings.sites.off.1', text: 'https://b.org/' },
      { place: 'settings.sites.added', text: 'c.org' },
      { place: 'settings.marking.kinds.0', text: 'stone' },
      { place: 'settings.marking.quietPlaces', text: 'null' },
      { place: 'settings.theme', text: 'pink' },
      {
        place: 'corrections.1.surface',
        text: '{"surface":7,"entityId":"a:person/b","scope":"everywhere","addedAt":1}',
      },
    ]);
  });

  it('with damaged values keeps all others, and lists each of them', () => {
    const damaged = fc.constantFrom('theme', 'preview', 'badge', 'pages', 'marking', 'sites');
    fc.assert(
      fc.property(someSettings, fc.uniqueArray(damaged), (settings, keys) => {
        const wrong = Object.fromEntries(keys.map((key) => [key, 'x'.repeat(200)]));
        const given = { ...file, settings: { ...settings, ...wrong }, corrections: [] };
        const read = importSettings(JSON.stringify(given));
        const defaults = Object.fromEntries(
          Object.entries(DEFAULT_SETTINGS).filter(([key]) => (keys as string[]).includes(key)),
        );
        expect(read.settings).toEqual({ ...settings, ...defaults });
        expect(read.leftOut.map(({ place }) => place).toSorted()).toEqual(
          keys.map((key) => `settings.${key}`).toSorted(),
        );
        for (const { text } of read.leftOut) expect(text).toBe(`${'x'.repeat(80)}…`);
      }),
    );
  });
});
