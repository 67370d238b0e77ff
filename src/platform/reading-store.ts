import { parseReading, type Reading } from '../core/reader/reading.ts';
import { readItem, type StorageArea } from './storage.ts';

const KEY = 'reading';

/**
 * What the panel showed when it was last open. A panel is a new document each time that it is
 * opened, with a `sessionStorage` of its own; only the extension's storage outlives it. Kept in
 * memory and not on the disk, because what somebody reads is nobody's business the day after.
 * @param session storage that never reaches the disk
 */
export async function readReading(session: StorageArea): Promise<Reading | undefined> {
  return parseReading(await readItem(session, KEY));
}

/** Keeps what the panel shows now for when it is opened again. */
export async function keepReading(session: StorageArea, reading: Reading): Promise<void> {
  await session.set({ [KEY]: reading });
}
