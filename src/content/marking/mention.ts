import type { Annotation } from '../../core/detect/annotation.ts';
import type { BlockOwner } from '../reading/block-owner.ts';

/** An annotation at its place in the page. */
export interface Mention {
  readonly annotation: Annotation;
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
}
