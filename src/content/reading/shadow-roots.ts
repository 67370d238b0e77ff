/**
 * The open shadow roots below a node, found as long as the caller goes on; those inside of them
 * are left to the caller. Yields `undefined` now and then, as a place to pause.
 */
export function* shadowRootsBelow(root: Node): Generator<ShadowRoot | undefined> {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let passed = 0;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const found = (node as Partial<Element>).shadowRoot;
    // Our own popover's root is open in development.
    if (found && (node as Element).localName !== 'sl-popover') yield found;
    else if (++passed % 64 === 0) yield undefined;
  }
}
