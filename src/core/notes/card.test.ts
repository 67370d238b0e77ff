import { describe, expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { rankNotes } from './rank-notes.ts';
import { cardFor } from './card.ts';

const noteIds = (entityId: string) =>
  cardFor(samplePack, entityId).notes.map(({ note }) => note.id);

describe('cardFor', () => {
  it('puts the notes of which the entity is the main subject first, each group by place', () => {
    expect(noteIds('person/ada')).toEqual(['F03', 'F04', 'F05', 'F06', 'F02', 'F01']);
  });

  it('keeps the order of the pack within a place', () => {
    const first = { ...samplePack.notes[4]!, id: 'B', place: 5 };
    const second = { ...samplePack.notes[4]!, id: 'A', place: 5 };
    const pack = { ...samplePack, notes: [first, second] };
    expect(cardFor(pack, 'person/ada').notes.map(({ note }) => note.id)).toEqual(['B', 'A']);
  });

  it('orders related entities by the number of shared notes, equals as the notes name them', () => {
    const related = cardFor(samplePack, 'person/ada').related;
    expect(related.map(({ entity, sharedNotes }) => [entity.id, sharedNotes])).toEqual([
      ['place/cove', 3],
      ['person/bo', 2],
      ['org/dock', 1],
    ]);
  });

  it('counts an entity that a note names twice once', () => {
    const note = { ...samplePack.notes[0]!, about: ['person/ada', 'person/bo', 'person/bo'] };
    const card = cardFor({ ...samplePack, notes: [note] }, 'person/ada');
    expect(card.related.map((related) => related.sharedNotes)).toEqual([1]);
  });

  it('finds parallels by their sides and by the notes of their sides', () => {
    const parallels = (entityId: string) =>
      cardFor(samplePack, entityId).parallels.map((parallel) => parallel.id);
    expect(parallels('org/dock')).toEqual(['P1']);
    expect(parallels('event/fair')).toEqual(['P2']);
    expect(parallels('place/cove')).toEqual(['P1', 'P2']);
    expect(parallels('idea/lonely')).toEqual([]);
  });

  it('has the dated points of the entity alone', () => {
    expect(cardFor(samplePack, 'event/fair').timeline.map(({ id }) => id)).toEqual(['fair']);
  });

  describe('in a paragraph that names others', () => {
    const among = (...inParagraph: string[]) =>
      cardFor(samplePack, 'person/ada', { paragraph: '', inParagraph });

    const bestOf = (...inParagraph: string[]) =>
      rankNotes(samplePack, 'person/ada', { paragraph: '', inParagraph })[0]?.note.id;

    it('groups the notes shared with each, each group in the order of the ranking', () => {
      const inParagraph = ['org/dock', 'person/bo'];
      const { together } = among(...inParagraph);
      const order = rankNotes(samplePack, 'person/ada', { paragraph: '', inParagraph });
      const places = together.map(({ notes }) =>
        notes.map(({ note }) => order.findIndex((ranked) => ranked.note === note)),
      );
      for (const group of places) expect(group).toEqual(group.toSorted((a, b) => a - b));
      const firsts = places.map(([first = -1]) => first);
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      expect(
        Object.fromEntries(
          together.map(({ entity, notes }) => [entity.id, notes.map(({ note }) => note.id).sort()]),
        ),
      ).toEqual({ 'person/bo': ['F01', 'F03'], 'org/dock': ['F04'] });
    });

    it.each([[['person/bo']], [['org/dock']], [['person/bo', 'org/dock']], [[]]])(
      'begins with the best note and says none twice, with %o in it',
      (others) => {
        const { lead, together, notes } = among(...others);
        const ids = [lead, ...(together[0]?.notes ?? []), ...notes].flatMap(
          (ranked) => ranked?.note.id ?? [],
        );
        expect(ids[0]).toBe(bestOf(...others));
        expect(ids.toSorted()).toEqual(['F01', 'F02', 'F03', 'F04', 'F05', 'F06']);
      },
    );

    it('passes over others without a shared note', () => {
      expect(among('event/fair', 'person/ada', 'person/nobody').together).toEqual([]);
    });
  });

  it('is empty, not missing, for an entity without notes', () => {
    const card = cardFor(samplePack, 'idea/lonely');
    expect(card.entity.label).toBe('Lonely Idea');
    expect([card.notes, card.related, card.timeline]).toEqual([[], [], []]);
  });

  it('throws on an entity that the pack does not have, naming both', () => {
    expect(() => cardFor(samplePack, 'person/nobody')).toThrow(
      'pack “sample” has no entity “person/nobody”',
    );
  });
});
