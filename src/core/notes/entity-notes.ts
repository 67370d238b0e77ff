import type { Note, PackContent } from '../model.ts';
import { comparePlaces } from './compare-places.ts';
import { packLookup } from './pack-lookup.ts';

/**
 * An entity's notes when there is no context to rank them: those chiefly about it first, then the
 * others, each group by its place in the source. @throws Error if the pack has no such entity
 */
export function entityNotes(pack: PackContent, entityId: string): readonly Note[] {
  const { entities, notesAbout } = packLookup(pack);
  if (!entities.has(entityId)) throw new Error(`pack “${pack.id}” has no entity “${entityId}”`);
  const rank = (note: Note) => (note.about[0] === entityId ? 0 : 1);
  return (notesAbout.get(entityId) ?? []).toSorted(
    (a, b) => rank(a) - rank(b) || comparePlaces(a.place, b.place),
  );
}
