import { ENTITY_KINDS } from '../model.ts';
import { anyObjectAt, wholeNumberAt, type JsonObject } from './narrow.ts';
import { SettingsError } from './settings-error.ts';

/** Versioned data: settings and, in storage, the times of their changes. */
export interface VersionedData {
  readonly settings: unknown;
  readonly changed?: unknown;
}

/** Converts data of one version to the next. @throws SettingsError */
export type MigrationStep = (data: VersionedData) => VersionedData;

/** The steps from version 1 on. */
const STEPS: readonly MigrationStep[] = [withNewKinds];

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

/** The kinds of entity that version 1 knew. */
const FIRST_KINDS = ['person', 'place', 'organisation', 'event', 'idea'];

/** Version 2 has more kinds of entity: they are marked where all kinds were. */
function withNewKinds(data: VersionedData): VersionedData {
  const { marking } = Object(data.settings) as { readonly marking?: { readonly kinds?: unknown } };
  const kinds: unknown = marking?.kinds;
  if (!Array.isArray(kinds) || !FIRST_KINDS.every((kind) => kinds.includes(kind))) return data;
  const settings = Object(data.settings) as object;
  return { ...data, settings: { ...settings, marking: { ...marking, kinds: ENTITY_KINDS } } };
}
