import { parseCorrections, type Correction } from './corrections.ts';
import { SETTINGS_VERSION, migrateSettings } from './migrate-settings.ts';
import { anyObjectAt, objectAt, valueOf, wordAt } from './narrow.ts';
import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';
import { SettingsError } from './settings-error.ts';

/** All that a reader has set, as it goes into a file. */
export interface ExportedSettings {
  readonly settings: Settings;
  readonly corrections: readonly Correction[];
}

/** What the file says that it is. */
const CONTENT = 'settings';
/** Longer than any export (UTF-16 units); what is longer is not even looked at. */
const LONGEST = 1_000_000;
const PLACE = 'import';

/** The text of a settings file: JSON that a person can read. */
export function exportSettings({ settings, corrections }: ExportedSettings): string {
  const data = { sidelight: CONTENT, version: SETTINGS_VERSION, settings, corrections };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/**
 * Reads the text of a settings file of this version or an older one.
 * @throws SettingsError for anything else, with what was expected
 */
export function importSettings(text: string): ExportedSettings {
  const value = parseJson(text);
  const object = anyObjectAt(PLACE, value);
  wordAt(`${PLACE}.sidelight`, valueOf(object, 'sidelight'), [CONTENT]);
  const { settings } = migrateSettings(PLACE, object);
  objectAt(PLACE, object, ['sidelight', 'version', 'settings', 'corrections']);
  return {
    settings: parseSettings(settings, `${PLACE}.settings`),
    corrections: parseCorrections(valueOf(object, 'corrections', []), `${PLACE}.corrections`),
  };
}

function parseJson(text: string): unknown {
  try {
    if (text.length <= LONGEST) return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Told below: what a parser says of a photo helps nobody.
  }
  throw new SettingsError('not-json', {
    place: PLACE,
    found: 'something else than JSON',
    expected: 'a settings file that Sidelight exported',
  });
}
