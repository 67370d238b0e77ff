import type { Note, PackContent } from '../model.ts';
import { packLookup } from './pack-lookup.ts';

/**
 * An entity's notes where no paragraph tells which of them matters: those chiefly about it first,
 * then those that touch it; by paragraph in each group. Throws where the pack has no such entity.
 */
export function entityNotes(pack: PackContent, entityId: string): readonly Note[] {
  const { entities, notesAbout } = packLookup(pack);
  if (!entities.has(entityId)) throw new Error(`pack “${pack.id}” has no entity “${entityId}”`);
  const rank = (note: Note) => (note.about[0] === entityId ? 0 : 1);
  return (notesAbout.get(entityId) ?? []).toSorted(
    (a, b) => rank(a) - rank(b) || a.paragraph - b.paragraph,
  );
}
