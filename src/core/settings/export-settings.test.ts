import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someCorrection, someSettings } from '../../../test/support/arbitrary-settings.ts';
import { exportSettings, importSettings } from './export-settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { SettingsError } from './settings-error.ts';

const file = JSON.parse(exportSettings({ settings: DEFAULT_SETTINGS, corrections: [] })) as object;

describe('a settings file', () => {
  it('gives back what was exported', () => {
    fc.assert(
      fc.property(someSettings, fc.array(someCorrection), (settings, corrections) => {
        const all = { settings, corrections };
        expect(importSettings(exportSettings(all))).toEqual(all);
      }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(importSettings(`\ufeff${JSON.stringify(file)}`).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('that is any other text is refused with a SettingsError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(() => importSettings(text)).toThrow(SettingsError);
      }),
    );
  });

  it('that is a photo is told from a settings file', () => {
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
    [{ settings: { theme: 'pink' } }, 'import.settings.theme: found “pink”'],
    [{ corrections: [1] }, 'import.corrections.0: found 1, expected an object'],
    [{ more: 1 }, 'import: found the key “more”'],
  ])('with %j in it is refused with the place', (change, message) => {
    expect(() => importSettings(JSON.stringify({ ...file, ...change }))).toThrow(message);
  });

  it('with unrelated JSON is refused', () => {
    expect(() => importSettings('{"name": "sidelight"}')).toThrow(
      'import.sidelight: found undefined, expected settings',
    );
  });
});
