/**
 * An id of a pack’s entity, note, parallel or dated point that no other pack has, such as
 * “belarus-russia-2020:person/putin”. Sources have the id without the pack.
 */
export function idInPack(pack: string, id: string): string {
  return `${pack}:${id}`;
}

/** The pack of an id made by `idInPack`; undefined if it names none. */
export function packOfId(id: string): string | undefined {
  const end = id.indexOf(':');
  return end < 0 ? undefined : id.slice(0, end);
}

/** The only pack of version 0.1, whose ids named no pack. */
const FIRST_PACK = 'belarus-russia-2020';

/** An id that version 0.1 may have stored, with its pack. */
export function migratedId(id: string): string {
  return packOfId(id) === undefined ? idInPack(FIRST_PACK, id) : id;
}
