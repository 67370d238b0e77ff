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
