import type { Note, PackContent } from '../model.ts';
import { entityNotes } from './entity-notes.ts';
import { readSigns } from './context-signs.ts';
import type { NoteContext } from './note-context.ts';
import { noteReasons, type NoteReason } from './note-reasons.ts';

export type { NoteReason } from './note-reasons.ts';

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
 * All notes about the entity, the most relevant first. Without any sign in the context, and among
 * equals, they keep the order of `entityNotes`. @throws Error if the pack has no such entity
 */
export function rankNotes(
  pack: PackContent,
  entityId: string,
  context: NoteContext | undefined,
): readonly RankedNote[] {
  const notes = entityNotes(pack, entityId);
  if (!context) return notes.map(unranked);
  const reasonsBySigns = readSigns(pack, entityId, context).map((signs) =>
    noteReasons(pack, notes, signs),
  );
  return notes
    .map((note) => {
      const reasons = reasonsBySigns
        .flatMap((reasonsFor) => reasonsFor(note))
        .toSorted((a, b) => b.weight - a.weight);
      return { note, reasons, score: reasons.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .toSorted((a, b) => b.score - a.score);
}

/**
 * The reason to show for a note's rank: the strongest that is more than a hint; `undefined` if only
 * hints or the default order decided.
 */
export function firstReason(ranked: Pick<RankedNote, 'reasons'>): NoteReason | undefined {
  return ranked.reasons.find((reason) => reason.signal === 'date' || !reason.hint);
}
