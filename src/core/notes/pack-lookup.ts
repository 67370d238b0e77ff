import type { Entity, Note, PackContent, Place } from '../model.ts';

/** A pack's content by id, and each entity's notes; all in the pack's own order. */
export interface PackLookup {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly notes: ReadonlyMap<string, Note>;
  readonly notesAbout: ReadonlyMap<string, readonly Note[]>;
  /** By the place in the source. */
  readonly notesAt: ReadonlyMap<Place, readonly Note[]>;
  /** The position of an entity in the pack, by its id. */
  readonly places: ReadonlyMap<string, number>;
  readonly quiet: ReadonlySet<string>;
  /** The index of a note in the pack, by its id. */
  readonly noteIndexes: ReadonlyMap<string, number>;
}

const built = new WeakMap<PackContent, PackLookup>();

/** The look-up of a pack, built when first needed and kept as long as the pack. */
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
  const notesAt = new Map<Place, Note[]>();
  for (const note of pack.notes) {
    for (const id of new Set(note.about)) addTo(notesAbout, id, note);
    addTo(notesAt, note.place, note);
  }
  return {
    entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
    notes: new Map(pack.notes.map((note) => [note.id, note])),
    notesAbout,
    notesAt,
    places: new Map(pack.entities.map(({ id }, place) => [id, place])),
    quiet: new Set(pack.quiet.entities),
    noteIndexes: new Map(pack.notes.map(({ id }, index) => [id, index])),
  };
}

function addTo<Key>(lists: Map<Key, Note[]>, key: Key, note: Note): void {
  const list = lists.get(key);
  if (list) list.push(note);
  else lists.set(key, [note]);
}
