import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compilePack } from '../../pack/compile/compile.ts';
import { loadCheckedPack } from '../../pack/load/load-checked.ts';
import { detect } from './detect.ts';

const files = smallPack({
  en: {
    'person/harold': { surnames: ['Wilson'], given: ['Harold'], titles: ['prime', 'minister'] },
    'person/woodrow': { surnames: ['Wilson'], given: ['Woodrow'], titles: ['president'] },
    'person/bill': { surnames: ['Clinton'], given: ['Bill'] },
    'person/hillary': { surnames: ['Clinton'], given: [{ name: 'Hillary' }] },
  },
  ru: {
    'person/harold': {
      surnames: [{ name: 'Вильсон', inflect: 'm-person' }],
      given: [{ name: 'Гарольд', inflect: 'm-person' }],
      titles: ['премьер'],
    },
    'person/woodrow': {
      surnames: [{ name: 'Вильсон', inflect: 'm-person' }],
      given: ['Вудро'],
      titles: ['президент'],
    },
    'person/nemtsov': {
      surnames: [{ name: 'Немцов', inflect: 'surname-m' }],
      given: [{ name: 'Борис', inflect: 'm-person' }],
    },
    'person/nemtsova': {
      surnames: [{ name: 'Немцова', inflect: 'surname-f' }],
      given: [{ name: 'Жанна', inflect: 'f-a' }],
    },
  },
  pl: {
    'person/harold': {
      surnames: [{ name: 'Wilson', inflect: 'm-person' }],
      given: [{ name: 'Harold', inflect: 'm-person' }],
    },
    'person/woodrow': {
      surnames: [{ name: 'Wilson', inflect: 'm-person' }],
      given: [{ name: 'Woodrow', inflect: 'm-person' }],
    },
  },
  de: {
    'person/harold': { surnames: [{ name: 'Wilson', inflect: 's' }], given: ['Harold'] },
    'person/woodrow': { surnames: [{ name: 'Wilson', inflect: 's' }], given: ['Woodrow'] },
  },
});
const quiet = { entities: [], keys: [], within: 2, subject: [] };
const pack = loadCheckedPack(JSON.stringify(compilePack(files)));

/** Each shown annotation as `surface=person`. */
function shown(lines: string | readonly string[], language: string): string[] {
  return detect(pack.names, quiet, typeof lines === 'string' ? [lines] : lines, language)
    .filter((annotation) => annotation.shown)
    .map(({ surface, entity }) => `${surface}=${entity.replace('person/', '')}`);
}

describe('a surname that two people of a pack have', () => {
  it.each([
    ['en', 'Then Harold Wilson spoke.', ['Harold Wilson=harold']],
    ['en', 'A letter of Woodrow Wilson.', ['Woodrow Wilson=woodrow']],
    ['en', 'H. Wilson and W. Wilson', ['H. Wilson=harold', 'W. Wilson=woodrow']],
    [
      'ru',
      'О Гарольде Вильсоне и Вудро Вильсоне',
      ['Гарольде Вильсоне=harold', 'Вудро Вильсоне=woodrow'],
    ],
    [
      'pl',
      'Harolda Wilsona pytano o Woodrow Wilsona.',
      ['Harolda Wilsona=harold', 'Woodrow Wilsona=woodrow'],
    ],
    [
      'de',
      'Harold Wilsons Rede über Woodrow Wilson',
      ['Harold Wilsons=harold', 'Woodrow Wilson=woodrow'],
    ],
    ['ru', 'Убийство Бориса Немцова', ['Бориса Немцова=nemtsov']],
    ['ru', 'Вчера Жанна Немцова уехала.', ['Жанна Немцова=nemtsova']],
    ['en', 'A book on Hillary Clinton', ['Hillary Clinton=hillary']],
  ])('means the one whose given name stands there (%s: %s)', (language, text, expected) => {
    expect(shown(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'So President Wilson said.', ['Wilson=woodrow']],
    ['en', 'So Prime Minister Wilson said.', ['Wilson=harold']],
    ['ru', 'Речь президента Вильсона', ['Вильсона=woodrow']],
    ['ru', 'С премьером Вильсоном', ['Вильсоном=harold']],
  ])('means the one whose title stands there (%s: %s)', (language, text, expected) => {
    expect(shown(text, language)).toEqual(expected);
  });

  it.each([
    ['en', ['Harold Wilson came.', 'Wilson spoke.'], ['Harold Wilson=harold', 'Wilson=harold']],
    [
      'en',
      [
        'Harold Wilson came.',
        'Woodrow Wilson went.',
        'Wilson slept.',
        'As Harold Wilson knew, Wilson was late.',
      ],
      [
        'Harold Wilson=harold',
        'Woodrow Wilson=woodrow',
        'Wilson=woodrow',
        'Harold Wilson=harold',
        'Wilson=harold',
      ],
    ],
    [
      'pl',
      ['Woodrow Wilson przybył.', 'Rada Wilsona.'],
      ['Woodrow Wilson=woodrow', 'Wilsona=woodrow'],
    ],
    ['de', ['Harold Wilson kam.', 'Wilsons Rede.'], ['Harold Wilson=harold', 'Wilsons=harold']],
    [
      'ru',
      ['Приехал Вудро Вильсон.', 'Речь Вильсона.'],
      ['Вудро Вильсон=woodrow', 'Вильсона=woodrow'],
    ],
  ])('alone means whom the page named last in full (%s: %s)', (language, lines, expected) => {
    expect(shown(lines, language)).toEqual(expected);
  });

  it('alone, before any full name, means the only one whom the page names in full', () => {
    expect(shown(['Wilson resigns', 'Yesterday Harold Wilson resigned.'], 'en')).toEqual([
      'Wilson=harold',
      'Harold Wilson=harold',
    ]);
  });

  it.each([
    [['Wilson resigns', 'Mr Wilson went.']],
    [['Wilson resigns', 'Brian Wilson sang.']],
    [['Wilson, they said, met Harold Wilson, and then Woodrow Wilson.']],
  ])('alone is not marked where the page names neither or both later: %s', (lines) => {
    const bare = shown(lines, 'en').filter((mention) => mention.startsWith('Wilson='));
    expect(bare).toEqual([]);
  });

  it('means nobody of the pack after somebody else of that surname was named', () => {
    expect(shown(['Harold Wilson came.', 'Brian Wilson sang.', 'Wilson left.'], 'en')).toEqual([
      'Harold Wilson=harold',
    ]);
  });

  it('means the one whose gender fits the words around it', () => {
    const lines = ['Bill Clinton and Hillary Clinton came.', 'Mrs. Clinton spoke.'];
    expect(shown(lines, 'en').at(-1)).toBe('Clinton=hillary');
    expect(shown(['Борис Немцов и Жанна Немцова.', 'Немцова заявила.'], 'ru').at(-1)).toBe(
      'Немцова=nemtsova',
    );
    expect(shown(['Пришла Жанна Немцова с Борисом Немцовым.', 'Немцову ждали.'], 'ru')).toContain(
      'Борисом Немцовым=nemtsov',
    );
  });

  it('has forms that only one of them has', () => {
    expect(shown(['Борис Немцов погиб.', 'С Немцовым ехали.'], 'ru')).toEqual([
      'Борис Немцов=nemtsov',
      'Немцовым=nemtsov',
    ]);
  });
});

describe('property: a page with shared surnames', () => {
  const sentence = fc.constantFrom(
    'Harold Wilson came.',
    'Woodrow Wilson went.',
    'Brian Wilson sang.',
    'Then Wilson left.',
    'So President Wilson said.',
    'It rained.',
  );

  it('gives a bare surname to whom it named last, and to nobody where it has named neither', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (lines) => {
        const found = detect(pack.names, quiet, lines, 'en').filter((one) => one.shown);
        const named = new Set(
          lines.map((line) => /^(Harold|Woodrow|Brian) Wilson/.exec(line)?.[1]),
        );
        named.delete(undefined);
        let last: string | undefined;
        lines.forEach((line, i) => {
          last = /^(Harold|Woodrow|Brian) Wilson/.exec(line)?.[1] ?? last;
          if (!line.startsWith('Then')) return;
          const meant = last ?? (ofPack(named).length === 1 ? ofPack(named)[0] : undefined);
          const expected =
            meant === undefined || meant === 'Brian' ? [] : [`person/${meant.toLowerCase()}`];
          expect(found.filter((one) => one.line === i).map(({ entity }) => entity)).toEqual(
            expected,
          );
        });
      }),
    );
  });
});

/** The people of the pack among some given names. */
function ofPack(given: ReadonlySet<string | undefined>): string[] {
  return [...given].filter((name) => name === 'Harold' || name === 'Woodrow') as string[];
}
