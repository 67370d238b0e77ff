import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compilePack } from '../../pack/compile/compile.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import { ENTITY_KINDS } from '../model.ts';
import { marginNotes, type MarginWish } from './margin-notes.ts';

const note = (id: string, about: readonly string[], themes: readonly string[] = []) => ({
  id,
  kind: 'fact',
  text: `Text of ${id}.`,
  about,
  paragraph: 1,
  themes,
});
const { content, names } = loadPack(
  JSON.stringify(
    compilePack(
      smallPack(
        {
          en: {
            names: {
              'person/bo': { surnames: ['Lund'], given: ['Bo'] },
              'place/cove': { names: ['Cove'] },
            },
          },
        },
        {
          'entities.json': {
            entities: [
              { id: 'person/bo', kind: 'person', label: 'Bo', description: 'A person.' },
              { id: 'place/cove', kind: 'place', label: 'Cove', description: 'A place.' },
            ],
          },
          'notes.json': {
            notes: [
              note('F01', ['person/bo']),
              note('F02', ['person/bo'], ['elections']),
              note('F03', ['place/cove']),
            ],
          },
          'cues/en.json': { language: 'en', cues: { elections: ['vote'] } },
        },
      ),
    ),
  ),
);
const ALL: MarginWish = { kinds: ENTITY_KINDS, quietPlaces: true, isCorrected: () => false };
const notesOf = (lines: readonly string[], title = '', wish = ALL) =>
  [...marginNotes([{ content, names }], { title, lines }, 'en', wish)].map(
    ([line, { ranked, number, isAgain }]) => [
      line,
      ranked.note.id.replace(/^.*:/, ''),
      number,
      ...(isAgain ? ['again'] : []),
    ],
  );

describe('the notes beside an article', () => {
  it('are the first of each line that has a name, numbered in order', () => {
    expect(notesOf(['Bo Lund came.', 'Nobody did.', 'Cove is a place.'])).toEqual([
      [0, 'F01', 1],
      [2, 'F03', 2],
    ]);
  });

  it('are chosen by what the line says', () => {
    expect(notesOf(['Bo Lund won the vote.', 'Bo Lund left.'])).toEqual([
      [0, 'F02', 1],
      [1, 'F01', 2],
    ]);
  });

  it('keep their number where they come first again', () => {
    expect(notesOf(['Bo Lund came.', 'Cove.', 'Bo Lund left.'])).toEqual([
      [0, 'F01', 1],
      [1, 'F03', 2],
      [2, 'F01', 1, 'again'],
    ]);
  });

  it('are counted by lines without the title', () => {
    expect(notesOf(['It was cold.', 'Bo Lund came.'], 'Bo Lund')).toEqual([[1, 'F01', 1]]);
  });

  it('leave out the kinds that the reader does not want', () => {
    expect(
      notesOf(['Bo Lund came to Cove.', 'Bo Lund.'], '', { ...ALL, kinds: ['place'] }),
    ).toEqual([[0, 'F03', 1]]);
  });

  it('leave out names that the reader has corrected', () => {
    const isCorrected = (surface: string, entity: string): boolean =>
      surface === 'Lund' && entity.endsWith('person/bo');
    expect(notesOf(['Bo Lund came.', 'Cove.', 'Lund left.'], '', { ...ALL, isCorrected })).toEqual([
      [0, 'F01', 1],
      [1, 'F03', 2],
    ]);
  });

  it('leave out a name at the line where the reader has rejected it', () => {
    const isCorrected = (_: string, entity: string, line: number): boolean =>
      line === 0 && entity.endsWith('person/bo');
    const wish = { ...ALL, isCorrected };
    expect(notesOf(['Bo Lund came.', 'Bo Lund left.'], 'Bo Lund', wish)).toEqual([[1, 'F01', 1]]);
  });
});
