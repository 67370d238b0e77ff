import type { TextDate } from '../text/dates-in-words.ts';
import type { Where } from './context-signs.ts';

/** A sign that a note matters here, and its share in the note's score. */
export type NoteReason = { readonly where: Where; readonly weight: number } &
  /** `hint`: only one place or institution is named, as in passing, or all are named only in the headline. */
  (
    | { readonly signal: 'together'; readonly entities: readonly string[]; readonly hint?: true }
    /** `hint`: only one word was found, and it often means something else. */
    | { readonly signal: 'theme'; readonly theme: string; readonly hint?: true }
    /** A date as the text has it: a day of a month may have no year. */
    | ({ readonly signal: 'date' } & TextDate)
    /** Words as the text has them, the most telling first. */
    | { readonly signal: 'words'; readonly words: readonly string[] }
  );
