import { describe, expect, it } from 'vitest';
import { BUNDLED_PACK, compileFolder } from '../../../tools/build/bundled-pack.ts';
import { relationsOf } from '../../core/reader/relations.ts';
import { overlapOf } from '../../core/reader/separate-boxes.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import { layOutRelations } from './relations-layout.ts';

const relations = relationsOf(loadPack(compileFolder(BUNDLED_PACK).json).content);

describe('the picture of relations', () => {
  it('is the same every time', () => {
    expect(layOutRelations(relations, 328)).toEqual(layOutRelations(relations, 328));
  });

  // From the narrowest panel to the widest column of a tab.
  it.each([288, 328, 448, 648])('at %d px contains every label, and no two overlap', (width) => {
    const { entities, ties, height } = layOutRelations(relations, width);
    expect(entities).toHaveLength(relations.nodes.length);
    expect(ties).toHaveLength(relations.ties.length);
    for (const [i, one] of entities.entries()) {
      expect(one.x - one.width / 2, one.entity.label).toBeGreaterThanOrEqual(-1);
      expect(one.x + one.width / 2, one.entity.label).toBeLessThanOrEqual(width + 1);
      expect(one.y - one.height / 2, one.entity.label).toBeGreaterThanOrEqual(-1);
      expect(one.y + one.height / 2, one.entity.label).toBeLessThanOrEqual(height + 1);
      // Rounding may let two boxes overlap by a pixel, which is less than their margin.
      for (const other of entities.slice(i + 1))
        expect(overlapOf(one, other), other.entity.label).toBeLessThanOrEqual(1);
    }
    expect(height).toBeLessThan(width * 4);
  });

  it('draws entities that share notes closer to each other', () => {
    const { entities } = layOutRelations(relations, 648);
    const at = new Map(entities.map(({ entity, x, y }) => [entity.id, { x, y }]));
    const mean = (ties: readonly { from: string; to: string }[]): number =>
      ties.reduce((sum, { from, to }) => {
        const [a, b] = [at.get(from)!, at.get(to)!];
        return sum + Math.hypot(a.x - b.x, a.y - b.y);
      }, 0) / ties.length;
    const all = relations.nodes.flatMap(({ entity: { id: from } }, i) =>
      relations.nodes.slice(i + 1).map(({ entity: { id: to } }) => ({ from, to })),
    );
    expect(mean(relations.ties)).toBeLessThan(0.8 * mean(all));
  });

  it('draws an entity without ties, and is empty without entities', () => {
    const one = { nodes: [{ ...relations.nodes[0]!, ties: new Map() }], ties: [] };
    expect(layOutRelations(one, 300).entities).toHaveLength(1);
    expect(layOutRelations({ nodes: [], ties: [] }, 300).entities).toEqual([]);
  });
});
