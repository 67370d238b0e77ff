import { expect, it } from 'vitest';
import { countedReads } from '../../../test/support/counted-reads.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { notesTogether } from './notes-together.ts';
import { rankNotes } from './rank-notes.ts';

function together(inParagraph: readonly string[], paragraph = '…') {
  const context = { paragraph, inParagraph };
  const ranked = rankNotes(samplePack, 'person/ada', context);
  return notesTogether(samplePack, 'person/ada', ranked, context).map(({ entity, notes }) => [
    entity.id,
    notes.map(({ note }) => note.id),
  ]);
}

it('has the notes about both, the one that matters most first', () => {
  expect(together(['person/bo'])).toEqual([['person/bo', ['F03', 'F01']]]);
  expect(together(['place/cove'], 'In 1999')).toEqual([['place/cove', ['F03', 'F02', 'F01']]]);
});

it('puts the entity first whose note matters most', () => {
  expect(together(['place/cove', 'org/dock']).map(([id]) => id)).toEqual([
    'org/dock',
    'place/cove',
  ]);
});

it('leaves out the entity itself, strangers, repetitions and those that share no note', () => {
  expect(together(['person/ada', 'idea/lonely', 'none/such'])).toEqual([]);
  expect(together(['org/dock', 'org/dock'])).toHaveLength(1);
});

it('is empty without a context', () => {
  const ranked = rankNotes(samplePack, 'person/ada', undefined);
  expect(notesTogether(samplePack, 'person/ada', ranked, undefined)).toEqual([]);
});

it('takes time in proportion to the notes', () => {
  const readsAt = (count: number): number => {
    const ids = Array.from({ length: count }, (_, i) => `person/n${i}`);
    const ranked = ids.map((id, i) => ({
      note: { ...samplePack.notes[0]!, id: `N${i}`, about: ['person/ada', id] },
      score: count - i,
      reasons: [],
    }));
    const entities = ids.map((id) => ({ ...samplePack.entities[0]!, id }));
    const { value, reads } = countedReads(ranked);
    const pack = { ...samplePack, entities };
    const context = { paragraph: '…', inParagraph: ids };
    expect(notesTogether(pack, 'person/ada', value, context)).toHaveLength(count);
    return reads();
  };
  expect(readsAt(500)).toBeLessThan(11 * readsAt(50));
});
