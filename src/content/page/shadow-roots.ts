import { MAY_HOST } from './may-host.ts';
import { allInDocument, elementsByTag, walkerOver } from './unshadowed/document.ts';
import { shadowRootOf } from './unshadowed/element.ts';
import { isElement, typeOf } from './unshadowed/node.ts';

declare global {
  /** Shared by the stages of the content script, which are scripts of their own. */
  var sidelightHosts: WeakSet<Element> | undefined;
}

/** The hosts of our own popover; their roots are open in development. */
export const ownHosts = (globalThis.sidelightHosts ??= new WeakSet<Element>());

/** In a document with more elements a native query would take too long to wait for. */
const MAX_QUERIED_ELEMENTS = 5000;

/**
 * The open shadow roots below a node, but not those inside these roots. Yields `undefined` now and
 * then as a place to pause.
 */
export function* shadowRootsBelow(root: Node): Generator<ShadowRoot | undefined> {
  const next = elementsBelow(root);
  let element = isElement(root) ? root : next();
  while (element) {
    // Hardly any element has one, so this loop does nothing but check.
    let left = 64;
    let shadowRoot: ShadowRoot | null | undefined;
    while (element && !(shadowRoot = shadowRootOf(element)) && --left > 0) element = next();
    const isForeign = shadowRoot && !ownHosts.has(shadowRoot.host);
    yield isForeign ? shadowRoot! : undefined;
    if (element) element = next();
  }
}

/**
 * Gives one element below a node after the other, but in a document only those that may have a shadow
 * tree: with the first element of each kind the browser sets up an interface for the extension.
 */
function elementsBelow(root: Node): () => Element | null {
  const isDocument = typeOf(root) === Node.DOCUMENT_NODE;
  if (isDocument && elementsByTag(root as Document, '*').length <= MAX_QUERIED_ELEMENTS) {
    const hosts = allInDocument(root as Document, MAY_HOST).values();
    return () => hosts.next().value ?? null;
  }
  const walker = walkerOver(root, NodeFilter.SHOW_ELEMENT);
  return () => walker.nextNode() as Element | null;
}
