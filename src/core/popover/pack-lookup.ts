import type { Entity, Note, PackContent } from '../model.ts';

/** A pack's content by id, and each entity's notes; all in the pack's own order. */
export interface PackLookup {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly notes: ReadonlyMap<string, Note>;
  readonly notesAbout: ReadonlyMap<string, readonly Note[]>;
}

const built = new WeakMap<PackContent, PackLookup>();

/** The look-up of a pack, built at the first question and kept as long as the pack. */
export function packLookup(pack: PackContent): PackLookup {
  let lookup = built.get(pack);
  if (!lookup) {
    lookup = buildLookup(pack);
    built.set(pack, lookup);
  }
  return lookup;
}

function buildLookup(pack: PackContent): PackLookup {
  const notesAbout = new Map<string, Note[]>();
  for (const note of pack.notes) {
    for (const id of new Set(note.about)) {
      const notes = notesAbout.get(id);
      if (notes) notes.push(note);
      else notesAbout.set(id, [note]);
    }
  }
  return {
    entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
    notes: new Map(pack.notes.map((note) => [note.id, note])),
    notesAbout,
  };
}
