/** Our own popover's root is open in development. */
const OWN_TAG = 'sl-popover';

/**
 * The open shadow roots below a node, found as long as the caller goes on; those inside of them
 * are left to the caller. Yields `undefined` now and then, as a place to pause. To ask each element
 * takes less than half of the time that any native query for custom elements does.
 */
export function* shadowRootsBelow(root: Node): Generator<ShadowRoot | undefined> {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let node: Node | null = walker.currentNode;
  while (node) {
    // Hardly any element has one: nothing but the question stands in this loop.
    let left = 64;
    let shadowRoot: ShadowRoot | null | undefined;
    while (node && !(shadowRoot = (node as Partial<Element>).shadowRoot) && --left > 0)
      node = walker.nextNode();
    const isForeign = shadowRoot && shadowRoot.host.localName !== OWN_TAG;
    yield isForeign ? shadowRoot! : undefined;
    if (node) node = walker.nextNode();
  }
}
