import {
  elementsByTag,
  focusedIn,
  fullscreenIn,
  rootElementOf,
} from '../page/unshadowed/document.ts';
import { matches, shadowRootOf } from '../page/unshadowed/element.ts';
import { parentOf } from '../page/unshadowed/node.ts';
import { flatParentOf } from '../page/flat-tree.ts';

/** Elements that make everything else inert or invisible: modal dialogs and fullscreen elements. */
const OVER_ALL = ':modal, :fullscreen';

/** Where the host is put, and the element whose zoom it gets there. */
export interface Layer {
  readonly parent: Element | ShadowRoot;
  readonly zoomed: Element;
}

/**
 * The part of the page that must contain the host for it to be visible and usable beside a node: the
 * modal dialog or fullscreen element around the node, through shadow trees too. The order of the
 * top layer cannot be read and differs from the order of the tree. Elsewhere, and without a node,
 * the topmost element is found by the focus, which moves into a dialog that opens.
 */
export function layerFor(document: Document, node?: Node): Layer {
  return (
    (node && layerAround(node)) ??
    layerAround(focused(document)) ??
    lastModal(document) ??
    fullscreenLayer(document) ??
    layerOf(rootElementOf(document))
  );
}

function layerAround(node: Node | null): Layer | undefined {
  let at: Node | undefined = node ?? undefined;
  let root: ShadowRoot | undefined;
  while (at) {
    if (at instanceof Element && matches(at, OVER_ALL))
      // A light child of a shadow host may not be slotted, and so not be shown.
      return root?.host === at ? { parent: root, zoomed: at } : layerOf(at);
    const parent = flatParentOf(at);
    const above = parentOf(at);
    root = above instanceof ShadowRoot ? above : undefined;
    at = parent;
  }
  return undefined;
}

/** The element with the focus, in any shadow tree. */
function focused(document: Document): Element | null {
  let at: Element | null = focusedIn(document);
  for (let inner = at; inner; inner = shadowRootOf(inner)?.activeElement ?? null) at = inner;
  return at;
}

function lastModal(document: Document): Layer | undefined {
  const modal = [...elementsByTag(document, 'dialog')]
    .filter((dialog) => matches(dialog, ':modal'))
    .at(-1);
  return modal && layerOf(modal);
}

function fullscreenLayer(document: Document): Layer | undefined {
  let at: Element | null = fullscreenIn(document);
  for (let inner = at; inner; inner = shadowRootOf(inner)?.fullscreenElement ?? null) at = inner;
  return at ? layerOf(at) : undefined;
}

function layerOf(element: Element): Layer {
  return { parent: element, zoomed: element };
}
