import { expect, it } from 'vitest';
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
