/** The kinds of errors with settings. */
export const SETTINGS_ERROR_KINDS = [
  'not-json',
  'wrong-value',
  'unknown-key',
  'newer-version',
  'too-many-sites',
  'not-saved',
] as const;
/** One of `SETTINGS_ERROR_KINDS`, by which the interface translates the error. */
export type SettingsErrorKind = (typeof SETTINGS_ERROR_KINDS)[number];

/** The parts of the message of a `SettingsError`. */
export interface SettingsErrorParts {
  /** Where in the data, e.g. “settings.marking.style”. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/** Settings that cannot be read, saved or synced; the message is in English. */
export class SettingsError extends Error {
  constructor(
    readonly kind: SettingsErrorKind,
    readonly parts: SettingsErrorParts,
  ) {
    super(`${parts.place}: found ${parts.found}, expected ${parts.expected}`);
    this.name = 'SettingsError';
  }
}
