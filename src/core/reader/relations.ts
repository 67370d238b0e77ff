import type { Entity, PackContent } from '../model.ts';

/** Two entities with common notes; `from` comes first in the pack. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  /** How many notes are about both. */
  readonly notes: number;
}

/** An entity, the number of notes about it, and its ties to others. */
export interface RelationNode {
  readonly entity: Entity;
  readonly notes: number;
  /** Number of common notes by entity id: most first, equals in the pack's order. */
  readonly ties: ReadonlyMap<string, number>;
}

/** The entities of a pack, tied by its notes. */
export interface Relations {
  /** Most ties first, equals in the pack's order. */
  readonly nodes: readonly RelationNode[];
  readonly ties: readonly Tie[];
}

const known = new WeakMap<PackContent, Relations>();

/** The relations in a pack, computed when first needed and kept as long as the pack. */
export function relationsOf(pack: PackContent): Relations {
  let relations = known.get(pack);
  if (!relations) {
    relations = findRelations(pack);
    known.set(pack, relations);
  }
  return relations;
}

function findRelations({ entities, notes }: PackContent): Relations {
  const places = new Map(entities.map(({ id }, place) => [id, place]));
  const counts = entities.map(() => 0);
  /** Per entity, the number of notes that it shares with each other, by their indexes. */
  const shared = entities.map(() => new Map<number, number>());
  for (const { about } of notes) {
    const named = [...new Set(about)].flatMap((id) => places.get(id) ?? []);
    for (const place of named) {
      counts[place]!++;
      const others = shared[place]!;
      for (const other of named)
        if (other !== place) others.set(other, (others.get(other) ?? 0) + 1);
    }
  }
  const ties: Tie[] = [];
  const nodes = entities.map((entity, place): RelationNode => {
    const others = [...shared[place]!].sort(([a], [b]) => a - b);
    for (const [other, count] of others)
      if (other > place) ties.push({ from: entity.id, to: entities[other]!.id, notes: count });
    const most = others.toSorted(([, a], [, b]) => b - a);
    return {
      entity,
      notes: counts[place]!,
      ties: new Map(most.map(([other, count]) => [entities[other]!.id, count])),
    };
  });
  return { nodes: nodes.sort((a, b) => b.ties.size - a.ties.size), ties };
}
