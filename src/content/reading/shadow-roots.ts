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
  let passed = 0;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const found = shadowRootOf(node);
    if (found) yield found;
    else if (++passed % 64 === 0) yield undefined;
  }
}

function shadowRootOf(node: Node): ShadowRoot | undefined {
  const { shadowRoot } = node as Partial<Element>;
  return shadowRoot && shadowRoot.host.localName !== OWN_TAG ? shadowRoot : undefined;
}
