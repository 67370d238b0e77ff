import type { Entity, Note, PackContent, PackOrigin, Parallel, TimelinePoint } from '../model.ts';
import type { NoteContext } from './note-context.ts';
import { notesTogether, type Together } from './notes-together.ts';
import { rankNotes, type RankedNote } from './rank-notes.ts';
import { packLookup, type PackLookup } from './pack-lookup.ts';

/** An entity that shares notes with the one shown. */
export interface RelatedEntity {
  readonly entity: Entity;
  readonly sharedNotes: number;
}

/** Everything that a card shows of an entity. */
export interface Card {
  readonly entity: Entity;
  /** The source of the notes, e.g. “an opinion essay of August 2020”, and its date. */
  readonly origin: PackOrigin;
  /** BCP 47 tag of every text of the card. */
  readonly language: string;
  /** The best note for the paragraph, if it is not about two entities of the paragraph. */
  readonly lead: RankedNote | undefined;
  /** The group with the best note first. */
  readonly together: readonly Together[];
  /** Best first, without the lead and the notes of the first group. */
  readonly notes: readonly RankedNote[];
  readonly related: readonly RelatedEntity[];
  readonly parallels: readonly Parallel[];
  /** The entity's dated points. */
  readonly timeline: readonly TimelinePoint[];
}

/** Builds the card of an entity. @throws Error if the pack has no entity with that id */
export function cardFor(pack: PackContent, entityId: string, context?: NoteContext): Card {
  const lookup = packLookup(pack);
  const entity = lookup.entities.get(entityId);
  if (!entity) throw new Error(`pack “${pack.id}” has no entity “${entityId}”`);
  const ranked = rankNotes(pack, entityId, context);
  const together = notesTogether(pack, entityId, ranked, context);
  const [best] = ranked;
  const lead = together.length > 0 && !together[0]!.notes.includes(best!) ? best : undefined;
  const above = new Set([lead, ...(together[0]?.notes ?? [])]);
  return {
    entity,
    origin: pack.origin,
    language: pack.language,
    lead,
    together,
    notes: ranked.filter((note) => !above.has(note)),
    related: relatedEntities(
      ranked.map(({ note }) => note),
      entityId,
      lookup,
    ),
    parallels: pack.parallels.filter((parallel) => concerns(parallel, entityId, lookup)),
    timeline: pack.timeline.filter((point) => point.entities.includes(entityId)),
  };
}

/** Most shared notes first; equals in the order in which the notes mention them. */
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
