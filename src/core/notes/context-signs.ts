import type { PackContent } from '../model.ts';
import { themesIn } from './cue-words.ts';
import { datesInWords, type TextDate } from '../text/dates-in-words.ts';
import type { NoteContext } from './note-context.ts';
import { wordsOf } from '../text/words-of.ts';

/** Where a sign was found. */
export type Where = 'paragraph' | 'headline';

/** The signs in a text around a mention. */
export interface Signs {
  readonly where: Where;
  /** Ids of the other entities named there. */
  readonly entities: readonly string[];
  /** Themes indicated there, each with the number of its cues. */
  readonly themes: ReadonlyMap<string, number>;
  readonly dates: readonly TextDate[];
}

/** The signs of the paragraph, and those of the headline that the paragraph does not have. */
export function readSigns(
  pack: PackContent,
  entityId: string,
  { paragraph, inParagraph, headline = '', inHeadline = [], language }: NoteContext,
): readonly [Signs, Signs] {
  const read = (where: Where, text: string, named: readonly string[]): Signs => {
    const words = wordsOf(text);
    return {
      where,
      entities: [...new Set(named)].filter((id) => id !== entityId),
      themes: themesIn(words, pack.cues, language),
      dates: datesInWords(words, language),
    };
  };
  const near = read('paragraph', paragraph, inParagraph);
  const above = read('headline', headline, inHeadline);
  return [
    near,
    {
      where: 'headline',
      entities: above.entities.filter((id) => !near.entities.includes(id)),
      themes: new Map([...above.themes].filter(([theme]) => !near.themes.has(theme))),
      dates: above.dates.filter(({ year }) => !near.dates.some((date) => date.year === year)),
    },
  ];
}
