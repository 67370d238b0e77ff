import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../tools/cli/annotate-text.ts';
import { createSearch, NOTHING_FOUND } from '../../src/core/search/search-pack.ts';

const { content, names } = bundledPack();
const search = createSearch([{ content, names, cues: content.cues }]);

function entities(query: string): string[] {
  return search(query).entities.map(({ id }) => id);
}

describe('search in the bundled pack', () => {
  it.each([
    ['Lukashenko', 'person/lukashenko'],
    ['Lukasenko', 'person/lukashenko'],
    ['nemzow', 'person/nemtsov'],
    ['Борис Немцов', 'person/nemtsov'],
    ['Boris Nemtsov', 'person/nemtsov'],
    ['Путину', 'person/putin'],
    ['Минска', 'place/minsk'],
    ['евросоюз', 'org/eu'],
    ['european un', 'org/eu'],
    ['白俄', 'place/belarus'],
    ['ბელარუს', 'place/belarus'],
    ['term limits', 'idea/term-limits'],
  ])('finds for %j first %s', (query, id) => expect(entities(query)[0]).toBe(id));

  it.each([
    ['lukashneko', 'person/lukashenko'],
    ['радзина', 'person/radina'],
  ])('takes %j for %s only where nothing else is meant', (query, id) => {
    const { isThere, entities: found, notes, near } = search(query);
    expect({ isThere, found, notes }).toEqual({ isThere: false, found: [], notes: [] });
    expect(near.entities[0]!.id).toBe(id);
  });

  it.each([
    ['fraud', 'fraud'],
    ['TV', 'media'],
    ['censorship', 'media'],
    ['протест', 'protest'],
    ['протесты', 'protest'],
    ['выборы', 'elections'],
    ['Wahl', 'elections'],
    ['court', 'courts'],
  ])('finds for %j the theme %s, and notes on it', (query, theme) => {
    const found = search(query);
    expect(found.themes[0]!.id).toBe(theme);
    expect(found.notes.some(({ themes }) => themes.includes(theme))).toBe(true);
    expect(found.entities).toEqual([]);
  });

  it('says that the essay has no word of what it does not mention', () => {
    const absent = ['ukraine', 'Украина', 'Kolesnikova', 'Tikhanovskaya', 'Nato', 'xyzzy'];
    for (const query of absent)
      expect(search(query)).toMatchObject({ isThere: false, entities: [] });
    expect(search('election').isThere).toBe(true);
    expect(search('elections').isThere).toBe(true);
  });

  it('finds something at the first letter, and narrows it down with each further one', () => {
    const counts = ['l', 'lu', 'luk', 'luka'].map((query) => entities(query).length);
    expect(counts[0]).toBeGreaterThan(3);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(entities('luka')[0]).toBe('person/lukashenko');
  });

  it('finds the notes on the named entity, and those with the words', () => {
    const named = search('Nemtsov').notes;
    expect(named.length).toBeGreaterThan(1);
    for (const { about, text } of named)
      expect(about.includes('person/nemtsov') || /Nemtsov/.test(text)).toBe(true);
    const note = content.notes.find(({ text }) => /\bopposition\b/i.test(text))!;
    expect(search('opposition').notes).toContain(note);
  });

  it('finds what has all of the words, not some of them', () => {
    const both = entities('killing nemtsov');
    expect(both).toContain('event/nemtsov-killing');
    expect(both).not.toContain('person/putin');
    expect(search('nemtsov wagner')).toEqual(NOTHING_FOUND);
  });

  it('finds nothing for an empty query, for signs, and for unknown words', () => {
    for (const query of ['', '   ', '—?!', 'xyzzy', '\ud83d', 'ъ'.repeat(5_000)])
      expect(search(query)).toEqual(NOTHING_FOUND);
  });

  it('limits the number of results', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyzабвглмнопрст') {
      const found = search(letter);
      expect(found.entities.length).toBeLessThanOrEqual(20);
      expect(found.notes.length).toBeLessThanOrEqual(20);
    }
  });
});
