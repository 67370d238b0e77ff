/** The getter of a property as its prototype has it. */
function getterOf(prototype: object, property: string): (this: Node) => unknown {
  return Object.getOwnPropertyDescriptor(prototype, property)!.get!;
}

// A page's form controls shadow the properties of their form (`<input name="parentNode">`), and a
// walk up the tree would go round in circles: the prototypes are asked instead.
const parentNode = getterOf(Node.prototype, 'parentNode');
const slotOfElement = getterOf(Element.prototype, 'assignedSlot');
const slotOfText = getterOf(Text.prototype, 'assignedSlot');

/** The element that a node is laid out in: its slot, its parent, or the host of its shadow tree. */
export function flatParent(node: Node): Element | undefined {
  const slot = slotOf(node);
  const parent = slot ?? parentNode.call(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

function slotOf(node: Node): unknown {
  if (node instanceof Element) return slotOfElement.call(node);
  return node instanceof Text ? slotOfText.call(node) : undefined;
}

/** The element at a point of the viewport (CSS px), in open shadow trees too. */
export function elementAt(document: Document, x: number, y: number): Element | undefined {
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit; inner;) {
    hit = inner;
    inner = hit.shadowRoot?.elementFromPoint(x, y) ?? null;
    // A tree of which nothing is hit answers with its host.
    if (inner === hit) break;
  }
  return hit ?? undefined;
}
