import { parseCorrections, type Correction } from './corrections.ts';
import { parseJsonFile } from './json-file.ts';
import { SETTINGS_VERSION, migrateSettings } from './migrate-settings.ts';
import { anyObjectAt, objectAt, valueOf, wordAt } from './narrow.ts';
import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** Everything that a reader has set, as exported to a file. */
export interface ExportedSettings {
  readonly settings: Settings;
  readonly corrections: readonly Correction[];
}

/** The value of `sidelight` in the file, which identifies its content. */
const CONTENT = 'settings';
const PLACE = 'import';
const EXPECTED = 'a settings file that Sidelight exported';

/** The text of a settings file: JSON that a person can read. */
export function exportSettings({ settings, corrections }: ExportedSettings): string {
  const data = { sidelight: CONTENT, version: SETTINGS_VERSION, settings, corrections };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/**
 * Parses the text of a settings file of this version or an older one.
 * @throws SettingsError that says what was expected
 */
export function importSettings(text: string): ExportedSettings {
  const value = parseJsonFile(text, PLACE, EXPECTED);
  const object = anyObjectAt(PLACE, value);
  wordAt(`${PLACE}.sidelight`, valueOf(object, 'sidelight'), [CONTENT]);
  const { settings } = migrateSettings(PLACE, object);
  objectAt(PLACE, object, ['sidelight', 'version', 'settings', 'corrections']);
  return {
    settings: parseSettings(settings, `${PLACE}.settings`),
    corrections: parseCorrections(valueOf(object, 'corrections', []), `${PLACE}.corrections`),
  };
}
