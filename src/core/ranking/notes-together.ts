import type { Entity, Note, PackContent } from '../model.ts';
import { packLookup } from '../popover/pack-lookup.ts';
import type { NoteContext } from './note-context.ts';
import { rankNotes } from './rank-notes.ts';

/** What the pack says of the entity together with another one that the paragraph names. */
export interface Together {
  readonly entity: Entity;
  /** Notes about both, the one that matters most first. */
  readonly notes: readonly Note[];
}

/**
 * Notes about the entity and another one, for each other one that the paragraph names and that
 * shares a note with it: the one with the note that matters most first, equals as they are named.
 */
export function notesTogether(
  pack: PackContent,
  entityId: string,
  context: NoteContext | undefined,
): readonly Together[] {
  if (!context) return [];
  const { entities } = packLookup(pack);
  const ranked = rankNotes(pack, entityId, context);
  const others = new Set(context.inParagraph);
  others.delete(entityId);
  return [...others]
    .flatMap((id) => {
      const entity = entities.get(id);
      const both = ranked.filter(({ note }) => note.about.includes(id));
      return entity && both.length > 0 ? [{ entity, both }] : [];
    })
    .toSorted((a, b) => ranked.indexOf(a.both[0]!) - ranked.indexOf(b.both[0]!))
    .map(({ entity, both }) => ({ entity, notes: both.map(({ note }) => note) }));
}
