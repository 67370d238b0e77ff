import { parseCorrections, type Correction } from './corrections.ts';
import { parseJsonFile } from './json-file.ts';
import { gatherLeftOut, type LeftOut } from './left-out.ts';
import { withoutManaged } from './managed-settings.ts';
import { SETTINGS_VERSION, migrateSettings } from './migrate-settings.ts';
import { anyObjectAt, fieldsAt, valueOf, wordAt } from './narrow.ts';
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
/** The keys of a file; all but the corrections are there. */
const EMPTY_FILE = {
  sidelight: CONTENT,
  version: SETTINGS_VERSION,
  settings: {},
  corrections: [] as readonly Correction[],
};

/** The text of a settings file: JSON that a person can read, without what an organisation has set. */
export function exportSettings({ settings, corrections }: ExportedSettings): string {
  const data = {
    sidelight: CONTENT,
    version: SETTINGS_VERSION,
    settings: withoutManaged(settings),
    corrections,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The content of an imported file, and what of the file cannot be used. */
export interface ImportedSettings extends ExportedSettings {
  readonly leftOut: readonly LeftOut[];
}

/**
 * Parses the text of a settings file of this version or an older one. Values with a fault get their
 * defaults, and sites and corrections with one are left out.
 * @throws SettingsError if it is no such file
 */
export function importSettings(text: string): ImportedSettings {
  const value = parseJsonFile(text, PLACE, EXPECTED);
  const object = anyObjectAt(PLACE, value);
  wordAt(`${PLACE}.sidelight`, valueOf(object, 'sidelight'), [CONTENT]);
  const { settings } = migrateSettings(PLACE, object);
  const { list, onFault } = gatherLeftOut(PLACE);
  const read = fieldsAt(PLACE, object, EMPTY_FILE, onFault);
  return {
    settings: parseSettings(settings, `${PLACE}.settings`, onFault),
    corrections: read('corrections', (at, given) => parseCorrections(given, at, onFault)),
    leftOut: list,
  };
}
