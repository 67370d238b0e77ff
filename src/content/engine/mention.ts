import type { ArticlePlace } from '../../core/text/article-places.ts';
import type { Annotation } from '../../core/people/annotation.ts';
import type { JudgedName } from '../../core/people/judged-name.ts';
import type { LineText } from '../page/line-text.ts';

/** A name at its place in the page, with the page's current judgement of it. */
export interface Mention extends JudgedName {
  /** Number of the pack that has the name, from 0. */
  readonly pack: number;
  /** Id of the entity that the name means, if it means any of the pack; see `meaning`. */
  readonly entity: string;
  /** Whether it is marked: shown, and among those that the reader wants marked. */
  marked: boolean;
  /** The name as it is written. */
  readonly surface: string;
  /** The line that it is in. */
  readonly line: NamedLine;
  /**
   * Static, because a live Range would slow down every change that the page makes. Replaced with
   * the mention whenever a text node of its line changes. Created on first use: most are never
   * painted.
   */
  readonly range: StaticRange;
  /** Where it begins in the first of its text nodes (UTF-16 units). */
  readonly startOffset: number;
  /** Where it ends in the last of its text nodes. */
  readonly endOffset: number;
  /** The text nodes that it touches, in order. */
  readonly nodes: readonly Text[];
  /** Who is meant; undefined if no entity of the pack is. Changes with the evidence on the page. */
  readonly annotation: Annotation | undefined;
}

/** A line of text with names in it. */
export interface NamedLine extends LineText {
  /** Where in the articles of the page it is; read again when it is moved. */
  place: ArticlePlace;
  /** Its visible names, in order; at least one. Names of different packs may overlap. */
  readonly mentions: readonly Mention[];
}
