import { rankNotes, type RankedNote } from '../../../src/core/notes/rank-notes.ts';
import type { Pack } from '../../../src/pack/load/load-pack.ts';
import { noteContext } from '../note-context.ts';
import type { NoteQuestion } from './note-question.ts';

/** How many questions found their note where. */
export interface NoteCounts {
  readonly asked: number;
  readonly first: number;
  readonly firstTwo: number;
}

/** A question whose note does not stand first. */
export interface NoteMistake {
  readonly question: NoteQuestion;
  /** The notes as they are ranked; none where the entity was not found in the paragraph. */
  readonly ranked: readonly RankedNote[];
  /** The place of the wanted note from 1, 0 where it is not among them. */
  readonly place: number;
}

/** Scores of a set of questions. */
export interface NoteScore {
  readonly byLanguage: ReadonlyMap<string, NoteCounts>;
  readonly mistakes: readonly NoteMistake[];
}

/** Asks the ranking each question; one whose entity detection does not find counts as wrong. */
export function scoreNotes(pack: Pack, questions: readonly NoteQuestion[]): NoteScore {
  const byLanguage = new Map<string, NoteCounts>();
  const mistakes: NoteMistake[] = [];
  for (const question of questions) {
    const { entity, note, lang } = question;
    const { context, named } = noteContext(pack, question);
    const ranked = named.has(entity) ? rankNotes(pack.content, entity, context) : [];
    const place = ranked.findIndex((one) => one.note.id === note) + 1;
    const counts = byLanguage.get(lang) ?? { asked: 0, first: 0, firstTwo: 0 };
    byLanguage.set(lang, {
      asked: counts.asked + 1,
      first: counts.first + (place === 1 ? 1 : 0),
      firstTwo: counts.firstTwo + (place === 1 || place === 2 ? 1 : 0),
    });
    if (place !== 1) mistakes.push({ question, ranked, place });
  }
  return { byLanguage, mistakes };
}
