import type { PackContent } from '../model.ts';
import { datesInWords } from '../text/dates-in-words.ts';
import { placedWordsOf } from '../text/words-of.ts';
import { themesIn, type ThemeSign } from './cue-words.ts';
import type { DateSign } from './date-match.ts';
import { nearnessTo, type TextPlace } from './nearness.ts';
import type { NoteContext } from './note-context.ts';
import { stemOf } from './word-stem.ts';

/** Where a sign was found. */
export type Where = 'paragraph' | 'headline';

/** A word as the text has it, and the nearness of its nearest form. */
export interface WordSign {
  readonly word: string;
  readonly nearness: number;
}

/** The signs in a text around a mention. */
export interface Signs {
  readonly where: Where;
  /** The other entities named there, by id, with their nearness. */
  readonly entities: ReadonlyMap<string, number>;
  readonly themes: ReadonlyMap<string, ThemeSign>;
  readonly dates: readonly DateSign[];
  /** By stem. */
  readonly words: ReadonlyMap<string, WordSign>;
}

/** The signs of the paragraph, and those of the headline that the paragraph does not have. */
export function readSigns(
  pack: PackContent,
  entityId: string,
  { paragraph, at, inParagraph, places, headline = '', inHeadline = [], language }: NoteContext,
): readonly [Signs, Signs] {
  const read = (
    where: Where,
    text: string,
    named: readonly string[],
    mention: TextPlace | undefined,
  ): Signs => {
    const composed = text.normalize('NFC');
    /** Where a place of the text is in the composed one. */
    const composedAt = (place: number): number =>
      composed === text ? place : text.slice(0, place).normalize('NFC').length;
    const words = placedWordsOf(composed);
    const nearness = nearnessTo(
      composed,
      mention && { start: composedAt(mention.start), end: composedAt(mention.end) },
    );
    const entities = new Map<string, number>();
    for (const id of named) {
      const place = where === 'paragraph' ? places?.get(id) : undefined;
      if (id !== entityId) entities.set(id, place === undefined ? 1 : nearness(composedAt(place)));
    }
    const byStem = new Map<string, WordSign>();
    for (const { word, at: place, end } of words) {
      const stem = stemOf(word);
      if (stem === undefined) continue;
      const near = nearness(place);
      const known = byStem.get(stem);
      if (!known || known.nearness < near)
        byStem.set(stem, { word: composed.slice(place, end), nearness: near });
    }
    return {
      where,
      entities,
      themes: themesIn(words, pack.cues, language, nearness),
      dates: datesInWords(
        words.map(({ word }) => word),
        language,
      ).map(({ date, word }) => ({ told: date, nearness: nearness(words[word]!.at) })),
      words: byStem,
    };
  };
  const near = read('paragraph', paragraph, inParagraph, at);
  const above = read('headline', headline, inHeadline, undefined);
  return [
    near,
    {
      where: 'headline',
      entities: without(above.entities, near.entities),
      themes: without(above.themes, near.themes),
      dates: above.dates.filter(
        ({ told }) => !near.dates.some((date) => date.told.year === told.year),
      ),
      words: without(above.words, near.words),
    },
  ];
}

function without<Value>(
  these: ReadonlyMap<string, Value>,
  known: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Value> {
  return new Map([...these].filter(([key]) => !known.has(key)));
}
