import type { Annotation } from '../../core/detect/annotation.ts';
import type { FoundName } from '../../core/detect/find-names.ts';
import type { BlockOwner } from '../reading/block-owner.ts';

/** A name at its place in the page, and what the page as a whole makes of it at present. */
export interface Mention {
  readonly name: FoundName;
  /** The name as it is written. */
  readonly surface: string;
  readonly owner: BlockOwner;
  /** The text around it: its run. */
  readonly paragraph: string;
  /**
   * Static: a live Range would tax every change that the page makes to itself. It is replaced
   * whenever a text node of its block changes.
   */
  readonly range: StaticRange;
  /** The text nodes that it touches, in order. */
  readonly nodes: readonly Text[];
  /** Who is meant; undefined while nobody of the pack is. Changes as the page's evidence does. */
  annotation: Annotation | undefined;
}
