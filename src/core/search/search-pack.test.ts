import { describe, expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { createSearch, NOTHING_FOUND } from './search-pack.ts';

const content = {
  ...samplePack,
  themes: { sea: 'the open sea', wages: 'wages' },
  notes: samplePack.notes.map((note) => (note.id === 'F02' ? { ...note, themes: ['sea'] } : note)),
};
const cues = {
  en: { sea: 'high tide|wave|~salt' },
  de: { sea: 'welle|meer.' },
};
const search = createSearch([{ content, names: undefined, cues }]);
const themes = (query: string) => search(query).themes.map(({ id }) => id);
const notes = (query: string) => search(query).notes.map(({ id }) => id);

it('finds entities by label and description, and their notes, where a pack has no names', () => {
  const { id, label } = samplePack.entities[0]!;
  const found = search(label);
  expect(found.isThere).toBe(true);
  expect(found.entities[0]!.id).toBe(id);
  expect(found.notes.length).toBeGreaterThan(0);
  expect(search('xyzzy')).toEqual(NOTHING_FOUND);
});

describe('a theme', () => {
  it('is found by its label, and leads to its notes', () => {
    expect(search('open sea')).toMatchObject({
      isThere: true,
      themes: [{ pack: 'sample', id: 'sea', label: 'the open sea' }],
    });
    expect(notes('open sea')).toEqual(['F02']);
  });

  it.each(['wave', 'waves', 'Wellen', 'Meer', 'high tide'])(
    'is found by a cue word of any language: %s',
    (query) => {
      expect(themes(query)).toEqual(['sea']);
      expect(notes(query)).toEqual(['F02']);
      expect(search(query).isThere).toBe(false);
    },
  );

  it.each(['Meeres', 'salt', 'high', 'wav', 'tide high'])('is not found by %s', (query) =>
    expect(themes(query)).toEqual([]),
  );

  it('can be searched together with a name', () => {
    expect(notes('Ada wave')).toEqual(['F02']);
    expect(notes('Dock wave')).toEqual([]);
  });
});

describe('a pack that is read in another language than its own', () => {
  const told = {
    ...content,
    themes: { sea: 'otwarte morze', wages: 'płace' },
    entities: content.entities.map((entity) => ({ ...entity, description: 'Opis' })),
    notes: content.notes.map((note) => ({
      ...note,
      text: `Notatka ${note.id}.`,
      ...(note.quotes && { quotes: [{ text: 'cichy przypływ' }, { text: 'gdzie indziej' }] }),
    })),
  };
  const searchTold = createSearch([{ content: told, own: content, names: undefined, cues }]);

  it.each([
    ['a word of a note', 'spoke', 'F03'],
    ['a quotation', 'quiet tide', 'F03'],
    ['a quotation outside of the note', 'not in the text', 'F03'],
    ['a theme', 'open sea', 'F02'],
    ['words of both languages', 'notatka spoke', 'F03'],
    ['its own words', 'cichy', 'F03'],
  ])('is found by %s, and shown as it is read', (_, query, id) => {
    const found = searchTold(query);
    expect(found.isThere).toBe(true);
    expect(found.notes).toEqual([told.notes.find((note) => note.id === id)]);
  });

  it('has its names found by their description too', () => {
    expect(searchTold('What Cove is').entities).toEqual([
      told.entities.find(({ id }) => id === 'place/cove'),
    ]);
  });

  it('offers words that are written nearly so in the language that is read', () => {
    expect(searchTold('cichi').near.words).toEqual(['cichy']);
    expect(searchTold('quies').near.words).toEqual([]);
  });
});

describe('what is not there', () => {
  it('is told apart from names that are written nearly so', () => {
    const { isThere, entities, near } = search('Lunt');
    expect({ isThere, entities }).toEqual({ isThere: false, entities: [] });
    expect(near.entities.map(({ id }) => id)).toEqual(['person/bo']);
  });

  it('is told apart from words that are written nearly so', () => {
    expect(search('quies')).toMatchObject({
      isThere: false,
      notes: [],
      near: { words: ['quiet'] },
    });
  });

  it('has nothing near it where a word begins so', () => {
    expect(search('quie')).toMatchObject({ isThere: true, near: { entities: [], words: [] } });
    expect(notes('quie')).toEqual(['F03']);
  });
});
