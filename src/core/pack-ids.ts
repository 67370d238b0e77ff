/**
 * An id of a pack’s entity, note, parallel or dated point that no other pack has, such as
 * “belarus-russia-2020:person/putin”. Sources have the id without the pack.
 */
export function idInPack(pack: string, id: string): string {
  return `${pack}:${id}`;
}

/** An id as the sources of its pack have it. */
export function idWithoutPack(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The only pack of version 0.1, whose ids named no pack. */
const FIRST_PACK = 'belarus-russia-2020';

/** An id that version 0.1 may have stored, with its pack. */
export function migratedId(id: string): string {
  return id.includes(':') ? id : idInPack(FIRST_PACK, id);
}
