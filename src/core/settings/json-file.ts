import { SettingsError } from './settings-error.ts';

/** Longer than any export (UTF-16 units); what is longer is not even looked at. */
const MAX_FILE_UNITS = 1_000_000;

/**
 * The data of a file that a reader chose.
 * @param expected what the file should have been, for the error's message
 * @throws SettingsError where it is no JSON
 */
export function parseJsonFile(text: string, place: string, expected: string): unknown {
  try {
    if (text.length <= MAX_FILE_UNITS) return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Told below: what a parser says of a photo helps nobody.
  }
  throw new SettingsError('not-json', { place, found: 'something else than JSON', expected });
}
