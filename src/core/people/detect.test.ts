import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compilePack } from '../../pack/compile/compile.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import { detect } from './detect.ts';

const files = smallPack({
  en: {
    titles: ['president'],
    givenStems: ['viktor', 'zhanna'],
    others: ['Moscow Mule'],
    names: {
      'person/lukashenko': {
        surnames: ['Lukashenko'],
        given: ['Alexander'],
        patronymics: ['Grigoryevich'],
      },
      'person/putin': { surnames: ['Putin'], given: ['Vladimir'] },
      'person/stalin': { surnames: ['Stalin'], given: ['Joseph'] },
      'place/moscow': { names: ['Moscow'] },
      'org/eu': { names: [{ name: 'EU', case: 'capitals' }] },
    },
  },
  ru: {
    givenStems: ['жанн'],
    names: {
      'person/nemtsov': {
        surnames: [{ name: 'Немцов', inflect: 'surname-m' }],
        given: [{ name: 'Борис', inflect: 'm-person' }],
      },
    },
  },
  lt: {
    letters: 'ąčęėįšųūž',
    names: { 'org/eu': { names: [{ name: 'ES', case: 'capitals', onlyIn: true }] } },
  },
});
const quiet = {
  entities: ['place/moscow'],
  keys: ['person/lukashenko', 'person/putin'],
  within: 2,
  subject: ['person/lukashenko', 'person/putin', 'person/nemtsov', 'place/moscow'],
};
const pack = loadPack(JSON.stringify(compilePack(files)));

/** Each annotation as `surface=entity`, in brackets if it is not shown. */
function annotations(text: string | readonly string[], language?: string): string[] {
  return detect(pack.names, quiet, typeof text === 'string' ? [text] : text, language).map(
    ({ surface, entity, shown }) => (shown ? `${surface}=${entity}` : `(${surface}=${entity})`),
  );
}

describe('a surname', () => {
  it.each([
    ['He met Alexander Lukashenko.', 'Alexander Lukashenko'],
    ['He met Alexander Grigoryevich Lukashenko.', 'Alexander Grigoryevich Lukashenko'],
    ['He met A. G. Lukashenko.', 'A. G. Lukashenko'],
    ['He met A.G. Lukashenko.', 'A.G. Lukashenko'],
    ['Lukashenko Alexander Grigoryevich, born 1954', 'Lukashenko Alexander Grigoryevich'],
  ])('takes in its own given names, patronymic and initials: %s', (text, surface) => {
    expect(annotations(text)).toEqual([`${surface}=person/lukashenko`]);
  });

  it.each([
    'Viktor Lukashenko heads a committee.',
    'He met Ramzi Lukashenko.',
    'M. K. Stalin won.',
    'The party of MK Stalin won.',
    'Жанна Немцова приехала.',
    'О Жанне Немцовой писали.',
  ])('is not meant behind somebody else’s given name or initials: %s', (text) => {
    expect(annotations(text)).toEqual([]);
  });

  it('is marked behind a title, and unmarked alone on a page without a sign of the subject', () => {
    expect(annotations('President Lukashenko spoke.')).toEqual(['Lukashenko=person/lukashenko']);
    expect(annotations('Goals: Ivanov 12, Lukashenko 40.')).toEqual([
      '(Lukashenko=person/lukashenko)',
    ]);
  });

  it('is marked where the page gives the full name or names others of the subject', () => {
    expect(annotations(['Lukashenko spoke.', 'Alexander Lukashenko is 66.'])).toEqual([
      'Lukashenko=person/lukashenko',
      'Alexander Lukashenko=person/lukashenko',
    ]);
    expect(annotations('Putin called Lukashenko.')).toEqual([
      'Putin=person/putin',
      'Lukashenko=person/lukashenko',
    ]);
  });

  it('is not meant where the page has named a namesake in full', () => {
    expect(annotations(['Viktor Lukashenko spoke.', 'Later Lukashenko left.'])).toEqual([]);
    expect(
      annotations([
        'Alexander Lukashenko came.',
        'Viktor Lukashenko spoke.',
        'Alexander Lukashenko left; Lukashenko waved.',
      ]),
    ).toEqual([
      'Alexander Lukashenko=person/lukashenko',
      'Alexander Lukashenko=person/lukashenko',
      'Lukashenko=person/lukashenko',
    ]);
  });

  it('leaves a given name between two surnames to the second', () => {
    expect(annotations('Немцов Борис Немцов')).toEqual([
      'Немцов=person/nemtsov',
      'Борис Немцов=person/nemtsov',
    ]);
  });

  it('knows a woman by the words around a form that both bear', () => {
    expect(annotations('Вчера Немцова заявила, что приедет. Путин. Борис Немцов.')).toEqual([
      'Борис Немцов=person/nemtsov',
    ]);
    expect(annotations('Друзья Немцова собрались. Памяти Бориса Немцова.')).toEqual([
      'Немцова=person/nemtsov',
      'Бориса Немцова=person/nemtsov',
    ]);
  });

  it('is not doubted for a capital at a sentence’s start, in a headline, or before a name of the pack', () => {
    expect(annotations(['But Lukashenko left.', 'Vladimir Putin.'])).toHaveLength(2);
    expect(annotations(['Why Putin Met Lukashenko In Spring', 'Vladimir Putin.'])).toHaveLength(3);
  });
});

describe('other names', () => {
  it('leave a longer name that means something else alone', () => {
    expect(annotations('Putin drank a Moscow Mule.').some((one) => one.includes('moscow'))).toBe(
      false,
    );
  });

  it('stay quiet unless key names speak for them, one for so many or three for all', () => {
    const shown = (text: string): boolean[] =>
      detect(pack.names, quiet, [text])
        .filter(({ entity }) => entity === 'place/moscow')
        .map((one) => one.shown);
    expect(shown('Moscow beat Kazan.')).toEqual([false]);
    expect(shown('Moscow. Moscow. Vladimir Putin.')).toEqual([true, true]);
    expect(shown('Moscow. Moscow. Moscow. Vladimir Putin.')).toEqual([false, false, false]);
    expect(shown(`${'Moscow. '.repeat(7)}${'Vladimir Putin. '.repeat(3)}`)).not.toContain(false);
  });

  it('are judged one by one in a text that is as long as many articles', () => {
    const digest = ['Moscow. '.repeat(20), 'Vladimir Putin. Moscow.', 'Moscow. '.repeat(20)];
    const shown = detect(pack.names, quiet, digest).filter((one) => one.shown);
    expect(shown.map(({ entity, line }) => `${entity} ${line}`)).toEqual([
      'place/moscow 0',
      'person/putin 1',
      'place/moscow 1',
    ]);
  });

  it('are doubted as acronyms among words that are all in capitals', () => {
    expect(annotations('NÃO SEI SE EU VOU HOJE')).toEqual([]);
    expect(annotations('The EU agreed.')).toEqual(['EU=org/eu']);
  });

  it('that belong to one language need that language, given or recognised', () => {
    expect(annotations('ES sprendė.', 'lt')).toEqual(['ES=org/eu']);
    expect(annotations('ES sprendė šį klausimą.')).toEqual(['ES=org/eu']);
    expect(annotations('La ES 499.0', 'es')).toEqual([]);
    expect(annotations('Baureihe ES 499.0')).toEqual([]);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Lukashenko',
      'Немцова',
      'Viktor ',
      'EU',
      'Moscow',
      'M. K. ',
      ' ',
      '\n',
      '.',
      '“',
      '\u00ad',
      '\u0301',
      '\ud83d',
      '\u200d',
      '😀',
      'İ',
      '’',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );

  it('gives annotations in order and within the text, with the surface at their place', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, surface } of detect(pack.names, quiet, [text])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(surface).toBe(text.slice(start, end));
          last = end;
        }
      }),
    );
  });

  it('recognises a headline by its words, whether or not their letters are composed', () => {
    const text = 'йБорис Борис Lukashenko Борис ёНемцов, Putin';
    const shown = (form: 'NFC' | 'NFD') => annotations(text.normalize(form)).length;
    expect(shown('NFD')).toBe(shown('NFC'));
  });

  it('finds the same whether letters and marks are composed or not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Немцов', 'а ', 'й', 'ё', 'é', 'Lukashenko', ' ', 'Борис '), {
          maxLength: 12,
        }),
        (parts) => {
          const text = parts.join('');
          const surfaces = (form: 'NFC' | 'NFD') =>
            detect(pack.names, quiet, [text.normalize(form)]).map(({ surface }) =>
              surface.normalize('NFC'),
            );
          expect(surfaces('NFD')).toEqual(surfaces('NFC'));
        },
      ),
    );
  });

  it('may have 10 MB in one string and 100,000 mentions', () => {
    const sentence =
      'President Lukashenko met Vladimir Putin in Moscow, and nothing else was said of it there. ';
    const text = sentence.repeat(Math.ceil(10_000_000 / sentence.length));
    expect(detect(pack.names, quiet, [text]).length).toBeGreaterThan(100_000);
  });
});
