import { rankNotes, type RankedNote } from '../../../src/core/notes/rank-notes.ts';
import type { Pack } from '../../../src/pack/load/load-pack.ts';
import { noteContext } from '../note-context.ts';
import type { NoteQuestion } from './note-question.ts';

/** How many questions were asked, and how often the right note was first or among the first two. */
export interface NoteCounts {
  readonly asked: number;
  readonly first: number;
  readonly firstTwo: number;
}

/** A question whose note is not first. */
export interface NoteMistake {
  readonly question: NoteQuestion;
  /** The ranked notes; none if the entity was not found in the paragraph. */
  readonly ranked: readonly RankedNote[];
  /** The rank of the right note from 1; 0 if it is not among them. */
  readonly place: number;
}

/** Scores of a set of questions. */
export interface NoteScore {
  readonly byLanguage: ReadonlyMap<string, NoteCounts>;
  readonly mistakes: readonly NoteMistake[];
}

/** Ranks the notes for each question; if detection does not find its entity, it counts as wrong. */
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
