/**
 * The element around a node as it is laid out: the slot that it is handed into, else its parent,
 * else the host of its shadow tree.
 */
export function flatParentOf(node: Node): Element | undefined {
  const slot = (node as Partial<Element | Text>).assignedSlot;
  return slot ?? node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host;
}
