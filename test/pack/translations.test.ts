import bundledJson from 'sidelight:pack';
import { describe, expect, it } from 'vitest';
import { pairedQuotes } from '../../src/core/reader/argument-quotes.ts';
import { plainSentence } from '../../src/core/reader/argument.ts';
import { textsOf } from '../../src/core/notes/pack-texts.ts';
import { INTERFACE_LANGUAGES } from '../../src/core/settings/interface-languages.ts';
import type { CompactPack } from '../../src/pack/format/compact.ts';
import { unkeptSpaces } from '../support/unkept-spaces.ts';
import { MAX_QUOTED_WORDS, wordsOf } from './essay-text.ts';
import { HEDGES } from './hedges.ts';

const { content, argument, translations } = JSON.parse(bundledJson) as CompactPack;
const own = textsOf(content, argument);
const languages = INTERFACE_LANGUAGES.filter((language) => language !== content.language);

/** All texts by where they stand, such as “notes/F01/text”; sentences without the addresses of links. */
function textsByPlace(texts: unknown, place = ''): ReadonlyMap<string, string> {
  if (typeof texts === 'string') return new Map([[place, plainSentence(texts)]]);
  return new Map(
    Object.entries(texts as object).flatMap(([key, one]) => [
      ...textsByPlace(one, place === '' ? key : `${place}/${key}`),
    ]),
  );
}

const english = textsByPlace(own);
/** What is told; a label may have other words than the English one. */
const told = [...english].filter(([place]) => !/\/(?:label|speaker|kindLabel)$/.test(place));

/** “200 000”, “200,000” or “200 thousand”. */
const THOUSANDS = /(?<=\d)(?:[.,\s\u00a0\u202f](?=\d{3}(?!\d))|\s(?:тысяч|тис|tys|tūkst)\p{L}*)/gu;
/** The second year of a span, as in “1997–98”. */
const SHORT_YEAR = /(?<=(\d\d)\d\d[–/-])(\d\d)(?!\d)/g;

/** The numbers in a text that has them in digits. */
function numbersIn(text: string): readonly string[] {
  const plain = text
    .replace(THOUSANDS, (gap) => (/\p{L}/u.test(gap) ? '000' : ''))
    .replace(SHORT_YEAR, '$1$2');
  return plain.match(/\d+/g) ?? [];
}

/** Words for the nineties, where a language has no digits for them. */
const NINETIES = /90|dešimtojo dešimtmečio|noventa/;

function hasNumber(number: string, original: string, text: string): boolean {
  if (numbersIn(text).includes(number)) return true;
  return number === '1990' && original.includes('1990s') && NINETIES.test(text);
}

it('the pack is there in the languages of the interface', () => {
  expect([content.language, ...Object.keys(translations)].toSorted()).toEqual(INTERFACE_LANGUAGES);
});

describe.each(languages)('the pack in the language %s', (language) => {
  const { translator, ...texts } = translations[language]!;
  const translated = textsByPlace(texts);

  it('has the original of everything that the argument quotes', () => {
    for (const { place, sentences } of argument)
      for (const [i, sentence] of sentences.entries())
        expect(pairedQuotes(sentence, texts.argument[place]![i]!), `${place}, ${i}`).toHaveLength(
          pairedQuotes(sentence, sentence).length,
        );
  });

  it('has every text, and tells who translated them', () => {
    expect([...translated.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...translated].filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(translator).toContain('Sidelight');
  });

  it('has as many quotations, each in its note and as short', () => {
    const wrong = content.notes.flatMap(({ id, quotes = [] }) => {
      const { text, quotes: others = [] } = texts.notes[id]!;
      const isRight =
        others.length === quotes.length &&
        others.every(
          (quote) => text.includes(quote.text) && wordsOf(quote.text).length <= MAX_QUOTED_WORDS,
        );
      return isRight ? [] : `${id}: ${others.map((quote) => quote.text).join(' | ')}`;
    });
    expect(wrong).toEqual([]);
  });

  it('keeps together what one line must hold', () => {
    const lines = told.map(([place]) => translated.get(place)!);
    expect(lines.flatMap((text) => unkeptSpaces(language, text))).toEqual([]);
  });

  it('has every year and number', () => {
    const missing = told.flatMap(([place, text]) =>
      numbersIn(text)
        .filter((number) => !hasNumber(number, text, translated.get(place)!))
        .map((number) => `${place} ${number}: ${translated.get(place)}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(HEDGES))('keeps every hedge: %s', (_, hedge) => {
    const words = new RegExp(`(?<![\\p{L}])(?:${hedge.others[language]})`, 'iu');
    const hedged = told.filter(([, text]) => hedge.english.test(text));
    expect(hedged.length).toBeGreaterThan(3);
    const lost = hedged.filter(([place]) => !words.test(translated.get(place)!));
    expect(lost.map(([place, text]) => [place, text, translated.get(place)])).toEqual([]);
  });
});
