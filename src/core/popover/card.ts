import type { Entity, Note, PackContent, Parallel, TimelinePoint } from '../model.ts';
import { packLookup, type PackLookup } from './pack-lookup.ts';

/** An entity that shares notes with the one shown. */
export interface RelatedEntity {
  readonly entity: Entity;
  readonly sharedNotes: number;
}

/** All that the popover can show of one entity. */
export interface Card {
  readonly entity: Entity;
  /** What the notes were taken from, e.g. “an opinion essay of August 2020”. */
  readonly attribution: string;
  /** BCP 47 tag of every text of the card. */
  readonly language: string;
  readonly notes: readonly Note[];
  readonly related: readonly RelatedEntity[];
  readonly parallels: readonly Parallel[];
  readonly timeline: readonly TimelinePoint[];
}

/** The card of an entity. Throws where the pack has no entity of that id. */
export function cardFor(pack: PackContent, entityId: string): Card {
  const lookup = packLookup(pack);
  const entity = lookup.entities.get(entityId);
  if (!entity) throw new Error(`pack “${pack.id}” has no entity “${entityId}”`);
  const notes = orderNotes(lookup.notesAbout.get(entityId) ?? [], entityId);
  return {
    entity,
    attribution: pack.origin.attribution,
    language: pack.language,
    notes,
    related: relatedEntities(notes, entityId, lookup),
    parallels: pack.parallels.filter((parallel) => concerns(parallel, entityId, lookup)),
    timeline: pack.timeline.filter((point) => point.entities.includes(entityId)),
  };
}

/** Notes chiefly about the entity first, then those that touch it; by paragraph in each group. */
function orderNotes(notes: readonly Note[], entityId: string): readonly Note[] {
  const rank = (note: Note) => (note.about[0] === entityId ? 0 : 1);
  return notes.toSorted((a, b) => rank(a) - rank(b) || a.paragraph - b.paragraph);
}

/** Most shared notes first; equals in the order in which the notes bring them up. */
function relatedEntities(
  notes: readonly Note[],
  entityId: string,
  lookup: PackLookup,
): readonly RelatedEntity[] {
  const shared = new Map<string, number>();
  for (const note of notes) {
    for (const id of new Set(note.about)) {
      if (id !== entityId) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  return [...shared]
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([id, sharedNotes]) => {
      const entity = lookup.entities.get(id);
      return entity ? [{ entity, sharedNotes }] : [];
    });
}

function concerns(parallel: Parallel, entityId: string, lookup: PackLookup): boolean {
  return parallel.sides.some(
    (side) =>
      side.entity === entityId ||
      side.notes.some((id) => lookup.notes.get(id)?.about.includes(entityId)),
  );
}
