import type { Entity, PackContent } from '../model.ts';
import { packLookup } from '../popover/pack-lookup.ts';
import type { NoteContext } from './note-context.ts';
import type { RankedNote } from './rank-notes.ts';

/** What the pack says of the entity together with another one that the paragraph names. */
export interface Together {
  readonly entity: Entity;
  /** Notes about both, the one that matters most first. */
  readonly notes: readonly RankedNote[];
}

/**
 * Notes about the entity and another one, for each other one that the paragraph names and that
 * shares a note with it: the one with the note that matters most first, equals as they are named.
 * @param ranked the entity's notes, the one that matters most first
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
  return [...others]
    .flatMap((id) => {
      const entity = entities.get(id);
      const notes = ranked.filter(({ note }) => note.about.includes(id));
      return entity && notes.length > 0 ? [{ entity, notes }] : [];
    })
    .toSorted((a, b) => ranked.indexOf(a.notes[0]!) - ranked.indexOf(b.notes[0]!));
}
