import type { Relations } from './relations.ts';

/** How much a picture has room for. */
export interface PictureLimits {
  readonly nodes: number;
  readonly ties: number;
}

/** Whether a picture has room for all of a pack's relations. */
export function haveRoom({ nodes, ties }: Relations, limits: PictureLimits): boolean {
  return nodes.length <= limits.nodes && ties.length <= limits.ties;
}

/**
 * The part of a pack's relations that a picture has room for: the entities with most ties, and
 * among them the ties of most notes. The same object where all of it has room.
 */
export function mostTied(relations: Relations, limits: PictureLimits): Relations {
  if (haveRoom(relations, limits)) return relations;
  const nodes = relations.nodes.slice(0, limits.nodes);
  const ids = new Set(nodes.map(({ entity }) => entity.id));
  const between = relations.ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
  if (between.length <= limits.ties) return { nodes, ties: between };
  const strongest = new Set(between.toSorted((a, b) => b.notes - a.notes).slice(0, limits.ties));
  return { nodes, ties: between.filter((tie) => strongest.has(tie)) };
}
