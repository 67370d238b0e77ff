import { breaksLine } from '../../core/text/element-rules.ts';
import { tagOf } from './unshadowed/element.ts';
import { parentOf, typeOf } from './unshadowed/node.ts';

/** An element, or the root of a document or shadow tree, in which lines of text begin and end. */
export type LineOwner = Element | Document | ShadowRoot;

/** Whether a node owns lines, by its tag; computed styles are not considered. */
export function isLineOwner(node: Node): node is LineOwner {
  const type = typeOf(node);
  return type === Node.ELEMENT_NODE
    ? breaksLine(tagOf(node as Element))
    : type === Node.DOCUMENT_NODE || type === Node.DOCUMENT_FRAGMENT_NODE;
}

/** The nearest ancestor that owns lines; none in a detached piece of inline content. */
export function lineOwnerOf(node: Node): LineOwner | undefined {
  let parent = parentOf(node);
  while (parent && !isLineOwner(parent)) parent = parentOf(parent);
  return parent ?? undefined;
}
