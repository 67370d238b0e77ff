import type { Mention } from './mention.ts';
import type { TextWalk } from '../page/text-walk.ts';

/** A part of the page to be read. */
export interface Tree {
  readonly walk: TextWalk;
  /** Whether lines with names are read too that were read before. */
  readonly again: boolean;
  /** Text behind which it ends. */
  until?: Node | undefined;
  /** How many of its lines could not be read. */
  failures?: number;
}

/** A part of the page to be searched for open shadow trees. */
export interface RootSearch {
  readonly below: Node;
  /** Whether those are read that were known before, as in a `Tree`; undefined where they need not be. */
  readonly again?: boolean;
}

/** What the engine may have to do, by kind. */
export interface PendingWork {
  /** Changes of a page in the background, or that there were too many of them. */
  readonly missed: readonly MutationRecord[] | 'too many';
  /** Nodes that were taken from their place. */
  readonly gone: Node;
  /** Mentions that are to be marked, or no longer. */
  readonly paint: Mention;
  /** Texts whose lines had names and have changed. */
  readonly changed: Text;
  /** Other texts whose lines may name something now. */
  readonly text: Text;
  /** Parts of the page to be read. */
  readonly tree: Tree;
  /** Parts of the page to be searched for shadow trees. */
  readonly search: RootSearch;
  /** Whether style may have hidden text, or shown it. */
  readonly look: 'everywhere';
  /** Whether the names have changed since they were last judged. */
  readonly judge: 'the page';
}

/**
 * Kinds of work, the most urgent first: what is shown of the page has to go on being true, then
 * what is known of it is completed.
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

/** All kinds of work: a page judges its names when it is read. */
export const URGENCY: readonly (keyof PendingWork)[] = [...READING, 'judge'];
