export const SETTINGS_ERROR_KINDS = [
  'not-json',
  'wrong-value',
  'unknown-key',
  'newer-version',
  'too-many-sites',
  'not-saved',
  'not-synced',
] as const;
/** What went wrong with settings; an interface translates by it. */
export type SettingsErrorKind = (typeof SETTINGS_ERROR_KINDS)[number];

/** What the message of a `SettingsError` is made of. */
export interface SettingsErrorParts {
  /** Where in the data, e.g. “settings.marking.style”. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/** Settings that cannot be read, kept or sent; the message is in English. */
export class SettingsError extends Error {
  constructor(
    readonly kind: SettingsErrorKind,
    readonly parts: SettingsErrorParts,
  ) {
    super(`${parts.place}: found ${parts.found}, expected ${parts.expected}`);
    this.name = 'SettingsError';
  }
}
