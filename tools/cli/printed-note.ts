import type { NoteReason, RankedNote } from '../../src/core/notes/rank-notes.ts';

/** The id of a note and the reasons for it, the strongest first. */
export interface PrintedNote {
  readonly note: string;
  readonly reasons: readonly NoteReason[];
}

/** A ranked note as commands print it: weights to three places. */
export function printedNote({ note, reasons }: RankedNote): PrintedNote {
  return {
    note: note.id,
    reasons: reasons.map((reason) => ({ ...reason, weight: Number(reason.weight.toFixed(3)) })),
  };
}

/** A reason in a line of a report, e.g. “theme media 2.58”. */
export function reasonInWords(reason: NoteReason): string {
  const { signal, where, weight } = reason;
  const what = subjectOf(reason);
  return `${signal} ${what} ${weight.toFixed(2)}${where === 'headline' ? ' (headline)' : ''}`;
}

function subjectOf(reason: NoteReason): string {
  switch (reason.signal) {
    case 'together':
      return reason.entities.join(' + ');
    case 'theme':
      return reason.theme;
    case 'date':
      return [reason.year, reason.month, reason.day].filter((part) => part !== undefined).join('-');
    case 'words':
      return reason.words.join(', ');
  }
}
