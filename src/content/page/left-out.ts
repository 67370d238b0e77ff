import { isSkippedElement, SKIPPED_TAGS } from '../../core/text/element-rules.ts';
import { isShownCopy } from './shown-copy.ts';
import { taskMemory } from './task-memory.ts';
import { isInDesignMode } from './unshadowed/document.ts';
import { attributeOf, closest, matches, shadowRootOf, tagOf } from './unshadowed/element.ts';
import { hostOf, isElement, parentOf, typeOf } from './unshadowed/node.ts';

/** Whether an element's own tag or attributes exclude it from reading. */
export function isSkippedByItself(element: Element): boolean {
  const tag = tagOf(element);
  if (SKIPPED_TAGS.has(tag)) return true;
  // One native call for all attributes: hardly any element has one of them.
  return (
    matches(element, ANY_READING_ATTRIBUTE) &&
    isSkippedElement(tag, (name) =>
      name === 'aria-hidden' && isShownCopy(element) ? null : attributeOf(element, name),
    )
  );
}

const ANY_READING_ATTRIBUTE = '[role],[hidden],[aria-hidden],[contenteditable],[translate]';

/** Whether an element's own content is not shown because its shadow tree has no slot. */
export function isCoveredByShadow(element: Element): boolean {
  const shadowRoot = shadowRootOf(element);
  return shadowRoot !== null && !shadowRoot.querySelector('slot');
}

const answers = taskMemory<Node, boolean>();

/** Whether a node's text is not read because the node or an ancestor is skipped. */
export function isLeftOut(node: Node): boolean {
  const known = answers();
  let leftOut = false;
  let at: Node | null = node;
  for (; at; at = placeOf(at)) {
    const answer = known.get(at);
    leftOut = answer ?? isSkipped(at);
    if (leftOut || answer === false) break;
  }
  for (let below: Node | null = node; below; below = placeOf(below)) {
    known.set(below, leftOut);
    if (below === at) break;
  }
  return leftOut;
}

/**
 * The node to check next for a node: its parent; for a shadow root, the parent of its host; for
 * HTML in a drawing, the parent of the drawing.
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
  // The content of a shadow tree is shown even if the host's own content is covered.
  if (node instanceof ShadowRoot) return isSkippedByItself(node.host);
  return typeOf(node) === Node.DOCUMENT_NODE && isInDesignMode(node as Document);
}
