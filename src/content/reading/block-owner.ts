import { isBlockTag, isSkippedElement, SKIPPED_TAGS } from '../../core/page-text/element-rules.ts';

/** An element, or the root of a document or shadow tree, whose own lines of text form blocks. */
export type BlockOwner = Element | Document | ShadowRoot;

/** Whether a node owns blocks, by its tag; computed styles are asked only at need. */
export function isBlockOwner(node: Node): node is BlockOwner {
  return node.nodeType === Node.ELEMENT_NODE
    ? isBlockTag((node as Element).localName)
    : node.nodeType === Node.DOCUMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
}

/** The nearest ancestor that owns blocks; none in a detached piece of inline content. */
export function blockOwnerOf(node: Node): BlockOwner | undefined {
  let parent = node.parentNode;
  while (parent && !isBlockOwner(parent)) parent = parent.parentNode;
  return parent ?? undefined;
}

/** Whether an element is left out for its own sake, by its tag and attributes. */
export function isSkippedByItself(element: Element): boolean {
  const { localName } = element;
  if (SKIPPED_TAGS.has(localName)) return true;
  // One native question for all attributes; hardly any element has one of them.
  return (
    element.matches(ANY_READING_ATTRIBUTE) &&
    isSkippedElement(localName, (name) => element.getAttribute(name))
  );
}

const ANY_READING_ATTRIBUTE = '[role],[hidden],[aria-hidden],[contenteditable],[translate]';

/** Whether an element's own content is not shown: its shadow tree has no place for it. */
export function isCoveredByShadow({ shadowRoot }: Element): boolean {
  return shadowRoot !== null && !shadowRoot.querySelector('slot');
}

/** Answers whether an element's text is left out, it or an ancestor being skipped; remembers. */
export class SkipRules {
  private readonly known = new Map<Node, boolean>();

  isSkipped(node: Node): boolean {
    let skipped = false;
    let at: Node | null = node;
    for (; at; at = parentOf(at)) {
      const known = this.known.get(at);
      skipped = known ?? isSkipped(at);
      if (skipped || known === false) break;
    }
    for (let below: Node | null = node; below; below = parentOf(below)) {
      this.known.set(below, skipped);
      if (below === at) break;
    }
    return skipped;
  }
}

function parentOf(node: Node): Node | null {
  // A shadow root has no parent; to ask each node for its class costs more than its parent.
  return node.parentNode ?? (node as Partial<ShadowRoot>).host?.parentNode ?? null;
}

function isSkipped(node: Node): boolean {
  if (node.nodeType === Node.ELEMENT_NODE)
    return isSkippedByItself(node as Element) || isCoveredByShadow(node as Element);
  // What stands in a shadow tree is not what its host has of its own.
  if (node instanceof ShadowRoot) return isSkippedByItself(node.host);
  return node.nodeType === Node.DOCUMENT_NODE && (node as Document).designMode === 'on';
}
