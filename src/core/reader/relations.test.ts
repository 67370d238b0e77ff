import { expect, it } from 'vitest';
import { countedReads } from '../../../test/support/counted-reads.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { relationsOf } from './relations.ts';

const relations = relationsOf(samplePack);

it('ties two entities by each note that is about both, once', () => {
  expect(relations.ties).toEqual([
    { from: 'person/ada', to: 'person/bo', notes: 2 },
    { from: 'person/ada', to: 'place/cove', notes: 3 },
    { from: 'person/ada', to: 'org/dock', notes: 1 },
    { from: 'person/bo', to: 'place/cove', notes: 2 },
    { from: 'person/bo', to: 'event/fair', notes: 1 },
  ]);
});

it('has every entity, the one with most ties first', () => {
  expect(relations.nodes.map(({ entity, notes }) => [entity.id, notes])).toEqual([
    ['person/ada', 6],
    ['person/bo', 3],
    ['place/cove', 3],
    ['org/dock', 1],
    ['event/fair', 1],
    ['idea/lonely', 0],
  ]);
});

it('lists the ties of each entity by the number of shared notes', () => {
  const ties = relations.nodes.map((node) => [...node.ties]);
  expect(ties[0]).toEqual([
    ['place/cove', 3],
    ['person/bo', 2],
    ['org/dock', 1],
  ]);
  expect(ties[1]).toEqual([
    ['person/ada', 2],
    ['place/cove', 2],
    ['event/fair', 1],
  ]);
  expect(ties.at(-1)).toEqual([]);
});

it('ties many entities in time proportional to the notes', () => {
  const readsAt = (count: number): number => {
    const ids = Array.from({ length: count }, (_, i) => `person/n${i}`);
    const { value, reads } = countedReads({
      ...samplePack,
      entities: ids.map((id) => ({ id, kind: 'person' as const, label: id, description: id })),
      notes: ids.map((id, i) => ({
        ...samplePack.notes[0]!,
        id: `N${i}`,
        about: [id, ids[(i * 7 + 3) % count]!],
      })),
    });
    expect(relationsOf(value).ties.length).toBeGreaterThan(count / 2);
    return reads();
  };
  expect(readsAt(1_000)).toBeLessThan(11 * readsAt(100));
});
