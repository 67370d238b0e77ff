import type { Pack } from '../../../src/pack/load/load-pack.ts';
import { shareOf, type Share } from './interval.ts';
import { answerTo, type RealAnswer } from './real-answer.ts';
import type { RealParagraph } from './real-paragraph.ts';

/** The figures of some labelled paragraphs; a share is left out where there are no cases. */
export interface RealFigures {
  /** Paragraphs with text for which a note fits. */
  readonly asked: number;
  readonly first?: Share;
  readonly firstTwo?: Share;
  /** The first note is best or also good. */
  readonly good?: Share;
  /** Paragraphs with text for which no note fits. */
  readonly noneFits: number;
  /** Of those, the ones where no reason is claimed. */
  readonly silent?: Share;
  /** Paragraphs where detection does not find the name: wrong if a note fits, silent if none does. */
  readonly notFound: number;
  /** Paragraphs that could not be asked, because their text is missing. */
  readonly withoutText: number;
}

/** One part of the collection. */
export interface SplitScore {
  readonly split: string;
  /** By language, then `en + ru`, `others` and `all`. */
  readonly rows: ReadonlyMap<string, RealFigures>;
  readonly answers: readonly RealAnswer[];
}

/** Languages that are reported together, because the goals are set for them together. */
const MAIN_LANGUAGES = ['en', 'ru'];

/** Asks for the notes of each paragraph, and counts by part and language. */
export function scoreReal(pack: Pack, paragraphs: readonly RealParagraph[]): SplitScore[] {
  const splits = [...new Set(paragraphs.map(({ split }) => split))];
  return splits.map((split) => {
    const cases = paragraphs
      .filter((one) => one.split === split)
      .map((paragraph) => ({ lang: paragraph.lang, answer: answerTo(pack, paragraph) }));
    const rows = new Map<string, RealFigures>();
    const add = (name: string, isIn: (lang: string) => boolean): void => {
      rows.set(name, figuresOf(cases.filter(({ lang }) => isIn(lang)).map(({ answer }) => answer)));
    };
    for (const lang of [...new Set(cases.map((one) => one.lang))].sort())
      add(lang, (one) => one === lang);
    add('en + ru', (lang) => MAIN_LANGUAGES.includes(lang));
    add('others', (lang) => !MAIN_LANGUAGES.includes(lang));
    add('all', () => true);
    return { split, rows, answers: cases.flatMap(({ answer }) => answer ?? []) };
  });
}

function figuresOf(answers: readonly (RealAnswer | undefined)[]): RealFigures {
  const given = answers.filter((answer) => answer !== undefined);
  const fitting = given.filter(({ paragraph }) => paragraph.best.length > 0);
  const without = given.filter(({ paragraph }) => paragraph.best.length === 0);
  const share = (of: readonly RealAnswer[], what: 'first' | 'firstTwo' | 'good' | 'silent') => {
    const found = shareOf(
      of,
      (answer) => answer[what],
      ({ paragraph }) => paragraph.doc,
    );
    return found && { [what]: found };
  };
  return {
    asked: fitting.length,
    ...share(fitting, 'first'),
    ...share(fitting, 'firstTwo'),
    ...share(fitting, 'good'),
    noneFits: without.length,
    ...share(without, 'silent'),
    notFound: given.filter(({ notes }) => notes === undefined).length,
    withoutText: answers.length - given.length,
  };
}
