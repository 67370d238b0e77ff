import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallPack, type SmallNames } from '../../../test/support/small-pack.ts';
import { compilePack } from '../../pack/compile/compile.ts';
import { loadAllNames } from '../../pack/load/load-names.ts';
import { IGNORABLES, isWordCode } from '../text/characters.ts';
import { matchNames } from './match-names.ts';
import type { NameIndex } from './name-index.ts';

function indexOf(names: SmallNames): NameIndex {
  return loadAllNames(compilePack(smallPack(names)).names);
}

/** The original text of each match, with the entity found. */
function found(index: NameIndex, text: string): string[] {
  const { matches, offsets } = matchNames(index, text);
  return matches.map(({ start, end, name }) => {
    const surface = text.slice(offsets?.[start] ?? start, offsets?.[end] ?? end);
    return `${surface}=${index.entities[index.nameEntity[name]!] ?? 'nobody'}`;
  });
}

const index = indexOf({
  en: {
    'place/minsk': { names: ['Minsk'] },
    'place/moscow': { names: ['Moscow'] },
    'place/mule': { names: ['Moscow Mule'] },
    'org/eu': { names: [{ name: 'EU', case: 'capitals' }, 'European Union'] },
    'org/charter97': { names: ["Charter '97"] },
    'person/lukashenko': { names: ['Łukaszenka', 'Lukashenko'] },
    'event/election': {
      names: [{ name: 'presidential election in Belarus', case: 'any', near: '2020' }],
    },
    'place/belarus': { names: ['Belarus', 'Weißrussland'] },
  },
  ru: {
    'place/moscow': { names: [{ name: 'Москва', inflect: 'f-a' }] },
    'org/eu': { names: [{ name: 'Европейский союз', inflect: 'adj-m-ij m-thing' }] },
  },
  zh: { 'place/minsk': { names: ['明斯克'] } },
});

describe('matchNames', () => {
  it('finds whole words only', () => {
    expect(found(index, 'Minsk, Minsker, xMinsk, Minsk2, (Minsk)')).toEqual([
      'Minsk=place/minsk',
      'Minsk=place/minsk',
    ]);
  });

  it('prefers the longest name at a place', () => {
    expect(found(index, 'A Moscow Mule in Moscow')).toEqual([
      'Moscow Mule=place/mule',
      'Moscow=place/moscow',
    ]);
  });

  it('falls back to a shorter name where the longer one breaks off', () => {
    expect(found(index, 'Moscow Muleteer')).toEqual(['Moscow=place/moscow']);
  });

  it('takes every case form of an inflected name, with its words in agreement', () => {
    expect(found(index, 'Москву, Москвою; в Европейском союзе, Европейский союзе')).toEqual([
      'Москву=place/moscow',
      'Москвою=place/moscow',
      'Европейском союзе=org/eu',
    ]);
  });

  it('leaves a possessive ending out of the name', () => {
    expect(found(index, "Minsk's and Minsk’s")).toEqual(['Minsk=place/minsk', 'Minsk=place/minsk']);
  });

  it.each([
    "Charter '97",
    'Charter ’97',
    'Charter ʼ97',
    'Charter\u00a0‘97',
    'Charter\n  ’97',
    'CHARTER ’97',
  ])('takes apostrophes and spaces of all kinds: %j', (text) =>
    expect(found(index, text)).toEqual([`${text}=org/charter97`]),
  );

  it('does not join words over a blank line', () => {
    expect(found(index, 'Charter\n\n’97')).toEqual([]);
  });

  it('finds names with soft hyphens, zero-width characters and combining marks at their original offsets', () => {
    expect(found(index, 'in Lu\u00adka\u00adshenko’s')).toEqual([
      'Lu\u00adka\u00adshenko=person/lukashenko',
    ]);
    expect(found(index, 'Mi\u200bnsk')).toEqual(['Mi\u200bnsk=place/minsk']);
    expect(found(index, 'é Мо\u0301сквы ')).toEqual(['Мо\u0301сквы=place/moscow']);
    expect(found(index, 'é Москву\u0301 ')).toEqual(['Москву\u0301=place/moscow']);
    expect(found(index, 'Łukaszenka'.normalize('NFD'))).toEqual([
      `${'Łukaszenka'.normalize('NFD')}=person/lukashenko`,
    ]);
  });

  describe.each([
    ['U+0027', "'"],
    ['U+2019', '’'],
    ['U+02BC', 'ʼ'],
    ['U+FF07', '＇'],
    ['U+2032', '′'],
    ['U+02B9', 'ʹ'],
    ['U+00B4', '´'],
  ])('an apostrophe as %s', (_, apostrophe) => {
    it('ends a name and begins one', () => {
      expect(found(index, `Lukashenko${apostrophe}s`)).toEqual(['Lukashenko=person/lukashenko']);
      expect(found(index, `Minsk${apostrophe}in, d${apostrophe}Belarus`)).toEqual([
        'Minsk=place/minsk',
        'Belarus=place/belarus',
      ]);
    });
  });

  it.each(['¹', '²³', '¹²', 'ᵃ', 'ᵇ', 'ⁿ', '₁', 'ª', '①', '†', '*', '[1]'])(
    'takes %s behind a name for the mark of a footnote',
    (mark) => {
      expect(found(index, `Minsk${mark}, and ${mark}Minsk`)).toEqual([
        'Minsk=place/minsk',
        'Minsk=place/minsk',
      ]);
      expect(found(index, `в Москве${mark} и`)).toEqual(['Москве=place/moscow']);
    },
  );

  it.each(['1', '2020', 'a', '_x'])('is not ended by %j, as part of the word', (rest) =>
    expect(found(index, `Minsk${rest}`)).toEqual([]),
  );

  it('is found with invisible characters in it, before it and behind it', () => {
    const unseen = fc.constantFrom(...IGNORABLES);
    const names = fc.constantFrom('Minsk', 'Москвою', 'Lukashenko', '明斯克', 'Charter ’97');
    fc.assert(
      fc.property(names, unseen, fc.nat(12), (name, unit, at) => {
        const place = Math.min(at, name.length);
        const text = `${name.slice(0, place)}${unit}${name.slice(place)}`;
        expect(found(index, `${text} `)).toHaveLength(1);
      }),
    );
    expect(found(index, 'Minsk\ufe0f')).toEqual(['Minsk=place/minsk']);
    expect(found(index, 'Minsk\u{e0100}.')).toEqual(['Minsk=place/minsk']);
  });

  it('is not found where a stroke lies over one of its letters', () => {
    const strokes = fc.constantFrom('\u0334', '\u0335', '\u0336', '\u0337', '\u0338', '\u20d2');
    const names = fc.constantFrom('Minsk', 'Москвою', 'Lukashenko', 'Łukaszenka');
    fc.assert(
      fc.property(names, strokes, fc.nat(12), fc.boolean(), (name, stroke, at, accent) => {
        const place = 1 + (at % name.length);
        const marks = accent ? `${stroke}\u0301` : stroke;
        const text = `a ${name.slice(0, place)}${marks}${name.slice(place)} b`;
        expect(found(index, text)).toEqual([]);
      }),
    );
    expect(found(index, [...'Lukashenko'].map((letter) => `${letter}\u0336`).join(''))).toEqual([]);
  });

  it.each([
    '\u202eMinsk\u202c',
    '\u202dMinsk\u202c',
    '\u202e says \u202aMinsk\u202c',
    'Mi\u202ensk\u202c',
    '\u202bא \u202eMinsk',
  ])('is not found within an override, which changes what is read: %j', (text) =>
    expect(found(index, text)).toEqual([]),
  );

  it.each([
    '\u202aMinsk\u202c',
    '\u202bMinsk\u202c',
    '\u2067Minsk\u2069',
    '\u202eabc\u202c Minsk',
    '\u202eabc\u202c \u202aMinsk',
    '\u202eabc\u2029Minsk',
    'Minsk \u202eabc',
  ])('is found where nothing overrides its letters: %j', (text) =>
    expect(found(index, text)).toHaveLength(1),
  );

  it('finds names whose diacritics were left out, in capitals too', () => {
    expect(found(index, 'Lukaszenka ŁUKASZENKA WEISSRUSSLAND')).toEqual([
      'Lukaszenka=person/lukashenko',
      'ŁUKASZENKA=person/lukashenko',
      'WEISSRUSSLAND=place/belarus',
    ]);
  });

  it('demands the capitals of a name, and capitals throughout for an acronym', () => {
    expect(found(index, 'minsk MINSK eu Eu EU european union European Union')).toEqual([
      'MINSK=place/minsk',
      'EU=org/eu',
      'European Union=org/eu',
    ]);
  });

  it('needs no word boundary in scripts without spaces', () => {
    expect(found(index, '在明斯克的')).toEqual(['明斯克=place/minsk']);
  });

  it('takes a name that needs a year only near that year, and else what the name contains', () => {
    expect(found(index, 'The presidential election in Belarus of 2020')).toEqual([
      'presidential election in Belarus=event/election',
    ]);
    expect(found(index, 'The presidential election in Belarus')).toEqual(['Belarus=place/belarus']);
  });

  it('survives lone surrogates, emoji and empty text', () => {
    expect(found(index, '')).toEqual([]);
    expect(found(index, '\ud83d Minsk \udc00 Mi😀nsk 😀Minsk😀')).toEqual([
      'Minsk=place/minsk',
      'Minsk=place/minsk',
    ]);
  });

  it('finds what a slow, obviously right matcher finds', () => {
    const words = [
      'Minsk',
      'Moscow',
      'Moscow Mule',
      'European Union',
      "Charter '97",
      'Belarus',
      'Lukashenko',
    ];
    const pieces = fc.constantFrom(
      ...words,
      ...words.map((word) => word.slice(0, -1)),
      ' ',
      ' ',
      '-',
      'x',
      'Ж',
      '.',
      '😀',
      'Mule',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(found(index, text).map((match) => match.split('=')[0])).toEqual(
          slowMatches(words, text),
        );
      }),
    );
  });
});

function slowMatches(words: readonly string[], text: string): string[] {
  const matches: string[] = [];
  for (let i = 0; i < text.length; i++) {
    if (i > 0 && isWordCode(text.charCodeAt(i - 1))) continue;
    const here = words
      .filter((word) => text.startsWith(word, i))
      .filter(
        (word) => i + word.length === text.length || !isWordCode(text.charCodeAt(i + word.length)),
      )
      .sort((a, b) => b.length - a.length)[0];
    if (!here) continue;
    matches.push(here);
    i += here.length - 1;
  }
  return matches;
}
