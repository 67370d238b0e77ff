import type { Entity, PackContent } from '../model.ts';
import { packLookup } from './pack-lookup.ts';
import type { NoteContext } from './note-context.ts';
import type { RankedNote } from './rank-notes.ts';

/** Notes about the entity together with another one that the paragraph names. */
export interface Together {
  readonly entity: Entity;
  /** Notes about both, the most relevant first. */
  readonly notes: readonly RankedNote[];
}

/**
 * For each other entity that the paragraph names and that shares a note with this one, the notes
 * about both. The entity with the most relevant note comes first, equals in the order of the text.
 * @param ranked the entity's notes, the most relevant first
 */
export function notesTogether(
  pack: PackContent,
  entityId: string,
  ranked: readonly RankedNote[],
  context: NoteContext | undefined,
): readonly Together[] {
  if (!context) return [];
  const { entities } = packLookup(pack);
  const others = new Set(context.inParagraph);
  others.delete(entityId);
  const notesOf = new Map<string, RankedNote[]>([...others].map((id) => [id, []]));
  const places = new Map(ranked.map((note, place) => [note, place]));
  for (const one of ranked) for (const id of new Set(one.note.about)) notesOf.get(id)?.push(one);
  return [...notesOf]
    .flatMap(([id, notes]) => {
      const entity = entities.get(id);
      return entity && notes.length > 0 ? [{ entity, notes }] : [];
    })
    .toSorted((a, b) => places.get(a.notes[0]!)! - places.get(b.notes[0]!)!);
}
