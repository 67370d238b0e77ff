import type { Annotation } from '../../core/people/annotation.ts';
import type { JudgedName } from '../../core/people/judge-page.ts';
import type { LineText } from '../page/line-text.ts';

/** A name at its place in the page, and what the page as a whole makes of it at present. */
export interface Mention extends JudgedName {
  /** Id of the entity that the name stands for, if anybody of the pack is meant. */
  readonly entity: string;
  /** Whether it is marked: shown, and among those that the reader wants marked. */
  marked: boolean;
  /** The name as it is written. */
  readonly surface: string;
  /** The line it stands in. */
  readonly line: NamedLine;
  /**
   * Static: a live Range would tax every change that the page makes to itself. It is replaced
   * whenever a text node of its line changes. Made when it is asked for: most are never painted.
   */
  readonly range: StaticRange;
  /** Where it begins in the first of its text nodes (UTF-16 units). */
  readonly startOffset: number;
  /** Where it ends in the last of its text nodes. */
  readonly endOffset: number;
  /** The text nodes that it touches, in order. */
  readonly nodes: readonly Text[];
  /** Who is meant; undefined while nobody of the pack is. Changes as the page's evidence does. */
  readonly annotation: Annotation | undefined;
}

/** A line of text with names in it. */
export interface NamedLine extends LineText {
  /** Its visible names, in order; at least one. */
  readonly mentions: readonly Mention[];
}
