import { topmostAt } from './unshadowed/document.ts';
import { assignedSlotOf, shadowRootOf } from './unshadowed/element.ts';
import { hostOf, isElement, parentOf } from './unshadowed/node.ts';

/** The parent of a node if it is an element, or the host of the shadow tree that the node is in. */
export function parentElementOf(node: Node): Element | undefined {
  const parent = parentOf(node);
  return parent ? (isElement(parent) ? parent : hostOf(parent)) : undefined;
}

/** The element that a node is laid out in: its slot, its parent, or the host of its shadow tree. */
export function flatParentOf(node: Node): Element | undefined {
  return assignedSlotOf(node) ?? parentElementOf(node);
}

/** The element at a point of the viewport (CSS px), in open shadow trees too. */
export function elementAt(document: Document, x: number, y: number): Element | undefined {
  let hit = topmostAt(document, x, y);
  for (let inner = hit; inner;) {
    hit = inner;
    const tree = shadowRootOf(inner);
    inner = tree && topmostAt(tree, x, y);
    // A shadow tree answers with its host if the point hits none of its elements.
    if (inner === hit) break;
  }
  return hit ?? undefined;
}
