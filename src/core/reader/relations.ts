import type { Entity, PackContent } from '../model.ts';

/** Two entities that notes are about together; `from` comes first in the pack. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  /** How many notes are about both. */
  readonly notes: number;
}

/** An entity with how many notes are about it, and the entities that it is tied to. */
export interface RelationNode {
  readonly entity: Entity;
  readonly notes: number;
  /** By id, with the number of notes in common: most first, equals in the pack's order. */
  readonly ties: ReadonlyMap<string, number>;
}

/** The entities of a pack, tied by its notes. */
export interface Relations {
  /** The one with most ties first, equals in the pack's order. */
  readonly nodes: readonly RelationNode[];
  readonly ties: readonly Tie[];
}

const known = new WeakMap<PackContent, Relations>();

/** Who is tied to whom in a pack; found at the first question and kept as long as the pack. */
export function relationsOf(pack: PackContent): Relations {
  let relations = known.get(pack);
  if (!relations) {
    relations = findRelations(pack);
    known.set(pack, relations);
  }
  return relations;
}

function findRelations({ entities, notes }: PackContent): Relations {
  const about = notes.map((note) => new Set(note.about));
  const shared = (a: string, b: string): number =>
    about.filter((ids) => ids.has(a) && ids.has(b)).length;
  const ties: Tie[] = [];
  entities.forEach(({ id: from }, i) => {
    for (const { id: to } of entities.slice(i + 1)) {
      const count = shared(from, to);
      if (count > 0) ties.push({ from, to, notes: count });
    }
  });
  const nodes = entities.map((entity): RelationNode => {
    const { id } = entity;
    const others = entities.flatMap((other): [string, number][] => {
      const count = other.id === id ? 0 : shared(id, other.id);
      return count > 0 ? [[other.id, count]] : [];
    });
    return { entity, notes: shared(id, id), ties: new Map(others.sort(([, a], [, b]) => b - a)) };
  });
  return { nodes: nodes.sort((a, b) => b.ties.size - a.ties.size), ties };
}
