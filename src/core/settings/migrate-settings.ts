import { anyObjectAt, wholeNumberAt, type JsonObject } from './narrow.ts';
import { SettingsError } from './settings-error.ts';

/** Versioned data: settings and, in storage, the times of their changes. */
export interface VersionedData {
  readonly settings: unknown;
  readonly changed?: unknown;
}

/** Converts data of one version to the next. @throws SettingsError */
export type MigrationStep = (data: VersionedData) => VersionedData;

/** The steps from version 1 on; there is no other version yet. */
const STEPS: readonly MigrationStep[] = [];

/** The current version, which is written. */
export const SETTINGS_VERSION = STEPS.length + 1;

/**
 * Converts data of any past version to the current one.
 * @throws SettingsError for a newer version, or without a version
 */
export function migrateSettings(
  place: string,
  value: unknown,
  steps: readonly MigrationStep[] = STEPS,
): VersionedData {
  const object: JsonObject = anyObjectAt(place, value);
  const version = wholeNumberAt(`${place}.version`, object['version'], 1);
  if (version > steps.length + 1)
    throw new SettingsError('newer-version', {
      place: `${place}.version`,
      found: `settings of version ${version}, written by a newer Sidelight`,
      expected: `version ${steps.length + 1} or older`,
    });
  const { settings, changed } = object;
  return steps
    .slice(version - 1)
    .reduce<VersionedData>((data, step) => step(data), { settings, changed });
}
