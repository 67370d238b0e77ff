/** Elements in a document up to which one native query for custom elements is short enough. */
const FEW = 20_000;

/** Our own popover's root is open in development. */
const OWN_TAG = 'sl-popover';

/**
 * The open shadow roots below a node, found as long as the caller goes on; those inside of them
 * are left to the caller. Yields `undefined` now and then, as a place to pause.
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

/**
 * The open shadow roots of a document's custom elements, which nearly all shadow roots are. A
 * query finds them without touching the other elements, as long as they are not too many.
 */
export function* customShadowRoots(document: Document): Generator<ShadowRoot | undefined> {
  if (document.getElementsByTagName('*').length > FEW) {
    yield* shadowRootsBelow(document);
    return;
  }
  const type = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
  const query = document.evaluate("//*[contains(local-name(),'-')]", document, null, type, null);
  for (let i = 0; i < query.snapshotLength; i++) yield shadowRootOf(query.snapshotItem(i)!);
}

function shadowRootOf(node: Node): ShadowRoot | undefined {
  const { shadowRoot, localName } = node as Partial<Element>;
  return shadowRoot && localName !== OWN_TAG ? shadowRoot : undefined;
}
