import type { Mention } from './mention.ts';
import type { TextWalk } from '../page/text-walk.ts';

/** A part of the page to be read. */
export interface Tree {
  readonly walk: TextWalk;
  /** Whether known lines with names are read again. */
  readonly again: boolean;
  /** Node after which the reading ends. */
  until?: Node | undefined;
  /** Number of its lines that could not be read. */
  failures?: number;
}

/** A part of the page to be searched for open shadow trees. */
export interface RootSearch {
  readonly below: Node;
  /** Whether known shadow trees are read too, with this `Tree.again`; undefined if not. */
  readonly again?: boolean;
}

/** The kinds of work that the engine may have to do. */
export interface PendingWork {
  /** Changes of a page in the background, or `too many` to keep. */
  readonly missed: readonly MutationRecord[] | 'too many';
  /** Nodes that were removed or moved. */
  readonly gone: Node;
  /** Mentions to be marked or unmarked. */
  readonly paint: Mention;
  /** Texts of changed lines that had names. */
  readonly changed: Text;
  /** Other texts whose lines may have names now. */
  readonly text: Text;
  /** Parts of the page to be read. */
  readonly tree: Tree;
  /** Parts of the page to be searched for shadow trees. */
  readonly search: RootSearch;
  /** A check of all text that styles may have hidden or shown. */
  readonly look: 'everywhere';
  /** A judgement of all names, because some have changed since the last one. */
  readonly judge: 'the page';
}

/**
 * Kinds of work, the most urgent first: correcting the visible marks comes before finding more
 * names.
 */
export const READING = [
  'missed',
  'gone',
  'paint',
  'changed',
  'text',
  'tree',
  'search',
  'look',
] as const satisfies readonly (keyof PendingWork)[];

/** All kinds of work; the names are judged once the page is read. */
export const URGENCY: readonly (keyof PendingWork)[] = [...READING, 'judge'];
