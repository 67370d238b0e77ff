import type { Note, PackContent } from '../model.ts';
import { readSigns } from './context-signs.ts';
import { entityNotes } from './entity-notes.ts';
import { judgeNotes } from './judge-notes.ts';
import type { NoteContext } from './note-context.ts';
import type { NoteReason } from './note-reason.ts';
import { packLookup } from './pack-lookup.ts';

export type { NoteReason } from './note-reason.ts';

/**
 * The score from which learned weights are taken for certain: below it the best note is given
 * without a reason. Set where 95 of 100 labelled paragraphs that no note fits have none.
 */
const CERTAIN = 2.3;

/** The score from which a note fits rather than none. */
const LIKELY = 1.2;

/** A note with the reasons for it, the strongest first. */
export interface RankedNote {
  readonly note: Note;
  readonly score: number;
  readonly reasons: readonly NoteReason[];
}

/** A note that was not ranked by any context. */
export function unranked(note: Note): RankedNote {
  return { note, score: 0, reasons: [] };
}

/**
 * All notes about the entity, the most relevant first; equals keep the order of `entityNotes`, as do
 * all notes without a context and those of a place that is only named in passing. A note has no
 * reasons where none is certain to fit. @throws Error if the pack has no such entity
 */
export function rankNotes(
  pack: PackContent,
  entityId: string,
  context: NoteContext | undefined,
): readonly RankedNote[] {
  const notes = entityNotes(pack, entityId);
  if (!context) return notes.map(unranked);
  const signs = readSigns(pack, entityId, context);
  const judgement = judgeNotes(pack, entityId, notes, signs, context.language);
  const ranked = notes
    .map((note) => ({ note, ...judgement(note) }))
    .toSorted((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!pack.learned || !best) return ranked;
  const surely = best.score - sumOf(best.reasons.filter(isHint));
  if (surely >= CERTAIN && firstReason(best)) return ranked;
  // A place is often named in passing, and then a word or a year beside it must not choose its note.
  if (surely < LIKELY && packLookup(pack).quiet.has(entityId)) {
    // On a page, none of them comes before what is surer.
    const { score } = ranked.at(-1)!;
    return notes.map((note) => ({ note, score, reasons: [] }));
  }
  return ranked.map(({ note, score }) => ({ note, score, reasons: [] }));
}

/**
 * The reason to show for a note's rank: the strongest that is more than a hint; `undefined` if only
 * hints or the default order decided.
 */
export function firstReason(ranked: Pick<RankedNote, 'reasons'>): NoteReason | undefined {
  return ranked.reasons.find((reason) => !isHint(reason));
}

/** Whether a reason is too weak to be given alone. */
export function isHint(reason: NoteReason): boolean {
  return 'hint' in reason;
}

function sumOf(reasons: readonly NoteReason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0);
}
