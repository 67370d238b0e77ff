import type { Note } from '../model.ts';
import type { NoteReason } from './note-reason.ts';

/** What the signs of a context say for a note. */
export interface Judged {
  /** How well it fits; comparable within a pack. */
  readonly score: number;
  /** What speaks for it, the strongest first. */
  readonly reasons: readonly NoteReason[];
}

/** Judges one of the notes that are compared. */
export type Judgement = (note: Note) => Judged;
