import type { PrintedNote } from './printed-note.ts';

/** A mention as the command prints it; UTF-16 offsets into the given text, end exclusive. */
export interface PrintedMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: string;
  readonly shown: boolean;
  /** Its notes as the popover orders them, where they are asked for. */
  readonly notes?: readonly PrintedNote[];
}

/** A mention in one of several blocks: the number of its block, and offsets into that. */
export type BlockMention = PrintedMention & { readonly block: number };
