import { SettingsError } from './settings-error.ts';

/** Maximum length of an imported file, more than any export has (UTF-16 units). */
const MAX_FILE_UNITS = 1_000_000;

/**
 * Parses a file that the reader chose.
 * @param expected what the file should have been, for the error's message
 * @throws SettingsError if it is not JSON
 */
export function parseJsonFile(text: string, place: string, expected: string): unknown {
  try {
    if (text.length <= MAX_FILE_UNITS) return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Reported below: a parser's message about, say, a photo would not help.
  }
  throw new SettingsError('not-json', { place, found: 'something else than JSON', expected });
}
