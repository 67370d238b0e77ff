import { describe, expect, it } from 'vitest';
import type { Entity } from '../model.ts';
import { mostTied } from './most-tied.ts';
import type { Relations } from './relations.ts';

function entity(id: string): Entity {
  return { id, label: id, description: '', kind: 'person' } as unknown as Entity;
}

/** A chain: each entity shares notes with the next, with more notes further on. */
function chain(count: number): Relations {
  const ids = Array.from({ length: count }, (_, i) => `e${i}`);
  return {
    nodes: ids.map((id) => ({ entity: entity(id), notes: 1, ties: new Map() })),
    ties: ids.slice(1).map((to, i) => ({ from: ids[i]!, to, notes: i + 1 })),
  };
}

describe('the part of relations that a picture has room for', () => {
  it('is all of them if they are few', () => {
    const few = chain(10);
    expect(mostTied(few, { nodes: 10, ties: 9 })).toBe(few);
  });

  it('is those with most ties, and the ties between them', () => {
    const { nodes, ties } = mostTied(chain(10_000), { nodes: 300, ties: 1000 });
    expect(nodes.map((node) => node.entity.id)).toEqual(
      Array.from({ length: 300 }, (_, i) => `e${i}`),
    );
    expect(ties).toHaveLength(299);
    expect(ties.every(({ to }) => Number(to.slice(1)) < 300)).toBe(true);
  });

  it('has the ties with most notes, in their order, if there are too many', () => {
    const { ties } = mostTied(chain(10), { nodes: 10, ties: 3 });
    expect(ties.map(({ notes }) => notes)).toEqual([7, 8, 9]);
  });
});
