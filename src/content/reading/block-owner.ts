import { isBlockTag, isSkippedElement, SKIPPED_TAGS } from '../../core/page-text/element-rules.ts';
import {
  attributeOf,
  closest,
  hostOf,
  isElement,
  isInDesignMode,
  matches,
  parentOf,
  shadowRootOf,
  tagOf,
  typeOf,
} from '../page/unshadowed.ts';
import { isShownCopy } from './shown-copy.ts';

/** An element, or the root of a document or shadow tree, whose own lines of text form blocks. */
export type BlockOwner = Element | Document | ShadowRoot;

/** Whether a node owns blocks, by its tag; computed styles are asked only at need. */
export function isBlockOwner(node: Node): node is BlockOwner {
  const type = typeOf(node);
  return type === Node.ELEMENT_NODE
    ? isBlockTag(tagOf(node as Element))
    : type === Node.DOCUMENT_NODE || type === Node.DOCUMENT_FRAGMENT_NODE;
}

/** The nearest ancestor that owns blocks; none in a detached piece of inline content. */
export function blockOwnerOf(node: Node): BlockOwner | undefined {
  let parent = parentOf(node);
  while (parent && !isBlockOwner(parent)) parent = parentOf(parent);
  return parent ?? undefined;
}

/** Whether an element is left out for its own sake, by its tag and attributes. */
export function isSkippedByItself(element: Element): boolean {
  const tag = tagOf(element);
  if (SKIPPED_TAGS.has(tag)) return true;
  // One native question for all attributes; hardly any element has one of them.
  return (
    matches(element, ANY_READING_ATTRIBUTE) &&
    isSkippedElement(tag, (name) =>
      name === 'aria-hidden' && isShownCopy(element) ? null : attributeOf(element, name),
    )
  );
}

const ANY_READING_ATTRIBUTE = '[role],[hidden],[aria-hidden],[contenteditable],[translate]';

/** Whether an element's own content is not shown: its shadow tree has no place for it. */
export function isCoveredByShadow(element: Element): boolean {
  const shadowRoot = shadowRootOf(element);
  return shadowRoot !== null && !shadowRoot.querySelector('slot');
}

/** Answers whether an element's text is left out, it or an ancestor being skipped; remembers. */
export class SkipRules {
  private readonly known = new Map<Node, boolean>();

  isSkipped(node: Node): boolean {
    let skipped = false;
    let at: Node | null = node;
    for (; at; at = placeOf(at)) {
      const known = this.known.get(at);
      skipped = known ?? isSkipped(at);
      if (skipped || known === false) break;
    }
    for (let below: Node | null = node; below; below = placeOf(below)) {
      this.known.set(below, skipped);
      if (below === at) break;
    }
    return skipped;
  }
}

/**
 * What a node stands in; of a shadow root, what its host stands in; of HTML in a drawing, what the
 * drawing stands in.
 */
function placeOf(node: Node): Node | null {
  if (isElement(node) && tagOf(node) === 'foreignObject') {
    const drawing = closest(node, 'svg');
    if (drawing && !matches(drawing, ANY_READING_ATTRIBUTE)) return parentOf(drawing);
  }
  const parent = parentOf(node);
  if (parent) return parent;
  const host = hostOf(node);
  return host ? parentOf(host) : null;
}

function isSkipped(node: Node): boolean {
  if (isElement(node)) return isSkippedByItself(node) || isCoveredByShadow(node);
  // What stands in a shadow tree is not what its host has of its own.
  if (node instanceof ShadowRoot) return isSkippedByItself(node.host);
  return typeOf(node) === Node.DOCUMENT_NODE && isInDesignMode(node as Document);
}
