import { isElement, shadowRootOf, walkerOver } from './unshadowed.ts';

/** Our own popover's host; its root is open in development. */
export const ownHosts = new WeakSet<Element>();

/**
 * The open shadow roots below a node, found as long as the caller goes on; those inside of them
 * are left to the caller. Yields `undefined` now and then, as a place to pause. To ask each element
 * takes less than half of the time that any native query for custom elements does.
 */
export function* shadowRootsBelow(root: Node): Generator<ShadowRoot | undefined> {
  const walker = walkerOver(root, NodeFilter.SHOW_ELEMENT);
  let node: Node | null = isElement(root) ? root : walker.nextNode();
  while (node) {
    // Hardly any element has one: nothing but the question stands in this loop.
    let left = 64;
    let shadowRoot: ShadowRoot | null | undefined;
    while (node && !(shadowRoot = shadowRootOf(node as Element)) && --left > 0)
      node = walker.nextNode();
    const isForeign = shadowRoot && !ownHosts.has(shadowRoot.host);
    yield isForeign ? shadowRoot! : undefined;
    if (node) node = walker.nextNode();
  }
}
