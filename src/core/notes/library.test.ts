import { describe, expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { Entity, PackContent } from '../model.ts';
import { createLibrary } from './library.ts';
import { sourceCards } from './source-cards.ts';

const entity = (id: string, label: string, change: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'person',
  label,
  description: `What ${label} is`,
  ...change,
});
const withItem = (wikidata: string) => ({ editorial: { wikidata } });
const packOf = (id: string, ...entities: Entity[]): PackContent => ({
  ...samplePack,
  id,
  entities,
  notes: entities.map(({ id: about }) => ({
    id: `${id}:note of ${about}`,
    kind: 'fact',
    text: `${id} says something.`,
    about: [about],
    place: 1,
    themes: [],
  })),
  parallels: [],
  timeline: [],
});

const library = createLibrary([
  packOf('a', entity('a:ada', 'Ada Mill', withItem('Q1')), entity('a:bo', 'Bo Lund')),
  packOf('b', entity('b:ada', 'Countess Mill', withItem('Q1')), entity('b:bo', 'BO LUND')),
  packOf(
    'c',
    entity('c:ada', 'Ada Mill', withItem('Q2')),
    entity('c:bo', 'Bo Lund', { kind: 'place' }),
  ),
]);

describe('a library of packs', () => {
  it('has the entities and notes of all, and knows whose they are', () => {
    expect(library.entity('b:bo')?.label).toBe('BO LUND');
    expect(library.packOf('c:ada')?.id).toBe('c');
    expect(library.packOf('a:note of a:ada')?.id).toBe('a');
    expect(library.entity('d:ada')).toBeUndefined();
    expect(library.packOf('d:ada')).toBeUndefined();
  });

  it('takes entities with one Wikidata item for the same, whatever their names', () =>
    expect(library.sameAs('b:ada')).toEqual(['a:ada', 'b:ada']));

  it('does not take namesakes with different items for the same', () =>
    expect(library.sameAs('c:ada')).toEqual(['c:ada']));

  it('takes entities of one kind and name for the same where an item is missing', () =>
    expect(library.sameAs('b:bo')).toEqual(['a:bo', 'b:bo']));

  it('knows an entity by its name in the pack’s own language, whatever language it is read in', () => {
    const { sameAs } = createLibrary([
      packOf('a', entity('a:bo', 'Бо Лунд', { ownLabel: 'Bo Lund' })),
      packOf('b', entity('b:bo', 'Bo Lund')),
      packOf('c', entity('c:bo', 'Бо Лунд', { ownLabel: 'Bo Lundgren' })),
    ]);
    expect(sameAs('b:bo')).toEqual(['a:bo', 'b:bo']);
  });

  it('takes entities with one Wikidata item for the same, whatever their kinds', () => {
    const { sameAs } = createLibrary([
      packOf('a', entity('a:mill', 'The Mill', withItem('Q1'))),
      packOf('b', entity('b:mill', 'The Mill', { kind: 'place', ...withItem('Q1') })),
    ]);
    expect(sameAs('a:mill')).toEqual(['a:mill', 'b:mill']);
    expect(sameAs('b:mill')).toEqual(['a:mill', 'b:mill']);
  });

  it('joins nothing by a name whose bearers have different items', () => {
    const { sameAs, groupOf } = createLibrary([
      packOf('a', entity('a:ada', 'Ada')),
      packOf('b', entity('b:ada', 'Ada', withItem('Q1'))),
      packOf('c', entity('c:ada', 'Ada', withItem('Q2'))),
    ]);
    for (const id of ['a:ada', 'b:ada', 'c:ada']) {
      expect(sameAs(id)).toEqual([id]);
      expect(groupOf(id)).toBe(id);
    }
  });

  it('joins nothing by a name that two entities of one pack have', () => {
    const { sameAs } = createLibrary([
      packOf('a', entity('a:elder', 'Ada'), entity('a:younger', 'Ada')),
      packOf('b', entity('b:ada', 'Ada')),
    ]);
    for (const id of ['a:elder', 'a:younger', 'b:ada']) expect(sameAs(id)).toEqual([id]);
  });

  it('joins an entity without an item to all that have the item of its name', () => {
    const { sameAs } = createLibrary([
      packOf('a', entity('a:ada', 'Ada')),
      packOf('b', entity('b:ada', 'Ada', withItem('Q1'))),
      packOf('c', entity('c:mill', 'Mill', withItem('Q1'))),
      packOf('d', entity('d:mill', 'Mill')),
    ]);
    const all = ['a:ada', 'b:ada', 'c:mill', 'd:mill'];
    for (const id of all) expect(sameAs(id)).toEqual(all);
  });

  it('joins at most one entity of each pack', () => {
    const { sameAs } = createLibrary([
      packOf('a', entity('a:ada', 'Ada'), entity('a:mill', 'Mill')),
      packOf('b', entity('b:ada', 'Ada', withItem('Q1'))),
      packOf('c', entity('c:mill', 'Mill', withItem('Q1'))),
    ]);
    for (const id of ['a:ada', 'b:ada', 'c:mill'])
      expect(sameAs(id)).toEqual(['a:ada', 'b:ada', 'c:mill']);
    expect(sameAs('a:mill')).toEqual(['a:mill']);
  });

  it('finds nothing for an id that no pack has', () => expect(library.sameAs('d:ada')).toEqual([]));
});

describe('the cards of several sources', () => {
  const ids = (id: string, others?: string[]) =>
    sourceCards(library, id, others).map(({ pack, card }) => `${pack.id} ${card.entity.id}`);

  it('are in the order of the packs, whichever was asked for', () =>
    expect(ids('b:ada')).toEqual(['a a:ada', 'b b:ada']));

  it('end with those of others that the name means elsewhere', () =>
    expect(ids('c:ada', ['b:ada'])).toEqual(['c c:ada', 'a a:ada', 'b b:ada']));

  it('throw where no pack has the entity', () =>
    expect(() => ids('d:ada')).toThrow('no pack has an entity “d:ada”'));
});
