import type { PrintedNote } from './printed-note.ts';

/** A mention as the command prints it; UTF-16 offsets into the given text, end exclusive. */
export interface PrintedMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The id of its pack, where several are on. */
  readonly pack?: string;
  readonly entity: string;
  readonly shown: boolean;
  /** Its notes in the order of the popover, if they were asked for. */
  readonly notes?: readonly PrintedNote[];
}

/** A mention in one of several lines: the index of its line, and offsets into that. */
export type LineMention = PrintedMention & { readonly line: number };
