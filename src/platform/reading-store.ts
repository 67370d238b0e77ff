import { parseReading, type Reading } from '../core/reader/reading.ts';
import { readItem, type StorageArea } from './storage.ts';

const KEY = 'reading';

/**
 * What the panel showed when it was last open. A panel is a new document, with a new
 * `sessionStorage`, each time that it is opened; only the extension's storage outlives it. Kept in
 * memory and not on disk, for privacy.
 * @param session storage that never reaches the disk
 */
export async function readReading(session: StorageArea): Promise<Reading | undefined> {
  return parseReading(await readItem(session, KEY));
}

/** Stores what the panel shows now, for the next time that it is opened. */
export async function keepReading(session: StorageArea, reading: Reading): Promise<void> {
  await session.set({ [KEY]: reading });
}
