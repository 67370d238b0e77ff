import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compilePack } from '../../pack/compile/compile.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import { notesNeverFirst, readArticle, type ReadArticle } from './read-article.ts';

const note = (id: string, about: readonly string[], themes: readonly string[] = []) => ({
  id,
  kind: 'fact',
  text: `Text of ${id}.`,
  about,
  paragraph: 1,
  themes,
});
const pack = loadPack(
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
          'notes.json': {
            notes: [
              note('F01', ['person/bo']),
              note('F02', ['person/bo'], ['elections']),
              note('F03', ['person/bo', 'place/cove']),
              note('F04', ['place/cove']),
            ],
          },
          'cues/en.json': { language: 'en', cues: { elections: ['vote'] } },
        },
      ),
    ),
  ),
);
const read = (text: string, headline = '', language?: string): ReadArticle =>
  readArticle(pack.names, pack.content, { text, headline, language });
const neverFirst = (text: string): string[] =>
  notesNeverFirst(pack.content, read(text)).map(({ id }) => id);

describe('an article', () => {
  it.each([
    ['each on a line', 'One.\r\nTwo.\n', ['One.', 'Two.']],
    ['with empty lines between', 'One\nline.\n \nTwo.', ['One line.', 'Two.']],
    ['none', ' \n', []],
  ])('has its paragraphs %s', (_, text, lines) => {
    expect(read(text).lines).toEqual(lines);
  });

  it('has its headline as its first line', () => {
    expect(read('Text.', ' A title ')).toMatchObject({
      lines: ['A title', 'Text.'],
      hasHeadline: true,
    });
  });

  it('is judged as one page, and tells what stands around each name', () => {
    const { mentions } = read('Lund spoke.\nBo Lund left the Cove.', 'Vote at the Cove', 'en');
    expect(mentions.map(({ surface, line, shown }) => [surface, line, shown])).toEqual([
      ['Cove', 0, true],
      ['Lund', 1, true],
      ['Bo Lund', 2, true],
      ['Cove', 2, true],
    ]);
    expect(mentions[2]!.context).toEqual({
      headline: 'Vote at the Cove',
      inHeadline: ['place/cove'],
      at: { start: 0, end: 7 },
      places: new Map([
        ['person/bo', 0],
        ['place/cove', 17],
      ]),
      language: 'en',
      paragraph: 'Bo Lund left the Cove.',
      inParagraph: ['person/bo', 'place/cove'],
    });
  });
});

describe('the notes that never come first', () => {
  it('are those on the marked entities that no mark puts first', () => {
    expect(neverFirst('Bo Lund spoke.')).toEqual(['F02', 'F03']);
    expect(neverFirst('Bo Lund spoke.\nThe vote of Bo Lund.')).toEqual(['F03']);
  });

  it('are none where nothing is marked', () => {
    expect(neverFirst('Lund alone.')).toEqual([]);
  });
});
