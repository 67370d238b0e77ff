import { describe, expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { Entity, Note, PackContent } from '../model.ts';
import { createLibrary } from './library.ts';
import { sourceCards } from './source-cards.ts';

const person = (id: string, label: string, wikidata?: string): Entity => ({
  id,
  kind: 'person',
  label,
  description: `What ${label} is`,
  ...(wikidata !== undefined && { editorial: { wikidata } }),
});
const about = (id: string, ...entities: string[]): Note => ({
  id,
  kind: 'fact',
  text: `Text of ${id}.`,
  about: entities,
  place: 1,
  themes: [],
});
const packOf = (id: string, entities: Entity[], notes: Note[]): PackContent => ({
  ...samplePack,
  id,
  entities,
  notes,
  parallels: [],
  timeline: [],
});

const library = createLibrary([
  packOf(
    'a',
    [person('a:ada', 'Ada Mill', 'Q1'), person('a:bo', 'Bo Lund', 'Q2'), person('a:cy', 'Cy')],
    [about('a:1', 'a:ada'), about('a:2', 'a:ada', 'a:bo'), about('a:3', 'a:ada', 'a:cy')],
  ),
  packOf(
    'b',
    [person('b:ada', 'Countess Mill', 'Q1'), person('b:bo', 'Lund, Bo', 'Q2')],
    [about('b:1', 'b:ada'), about('b:2', 'b:ada', 'b:bo')],
  ),
]);

/** Per source, the entities that its card has together with Ada, and why the first note is first. */
const together = (inParagraph: readonly string[], inHeadline: readonly string[] = []) =>
  sourceCards(library, 'a:ada', [], {
    paragraph: 'Ada and others.',
    inParagraph,
    headline: 'News',
    inHeadline,
  }).map(({ card }) => ({
    with: card.together.map(({ entity }) => entity.id),
    first: (card.together[0]?.notes[0] ?? card.lead ?? card.notes[0])?.note.id,
  }));

describe('the text around a name, for the cards of several sources', () => {
  it('names for each source what another source has found there', () => {
    const both = [
      { with: ['a:bo'], first: 'a:2' },
      { with: ['b:bo'], first: 'b:2' },
    ];
    expect(together(['a:bo'])).toEqual(both);
    expect(together(['b:bo'])).toEqual(both);
    expect(together(['a:bo', 'b:bo'])).toEqual(both);
  });

  it('names nothing for a source that has no such entity', () =>
    expect(together(['a:cy'])).toEqual([
      { with: ['a:cy'], first: 'a:3' },
      { with: [], first: 'b:1' },
    ]));

  it('does not name the entity itself, under its name in another source', () =>
    expect(together(['b:ada']).map(({ with: others }) => others)).toEqual([[], []]));

  it('counts in the headline too', () =>
    expect(together([], ['a:bo'])).toEqual([
      { with: [], first: 'a:2' },
      { with: [], first: 'b:2' },
    ]));
});
