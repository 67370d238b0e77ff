import controlsCss from '../../ui/controls.css?inline';
import notesCss from '../../ui/notes/notes.css?inline';
import hostCss from '../../ui/popover/host.css?inline';
import popoverCss from '../../ui/popover/popover.css?inline';
import tokensCss from '../../ui/tokens.css?inline';
import { layerFor } from './top-layer.ts';

const TAG = 'sl-popover';
/** The attributes that the host has of us; any other is the page's. */
const OWN_ATTRIBUTES = new Set(['popover', 'data-layout']);
const SHEETS = [hostCss, tokensCss, controlsCss, notesCss, popoverCss];

/** The one element that we ever add to a page, and the root that the popover is rendered into. */
export interface HostElement {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /**
   * Where the host stands. A rule of its own, inside: the page cannot reach it, and what is in the
   * host is not restyled when it moves, as it would be by custom properties.
   */
  readonly place: CSSStyleDeclaration;
}

/** Makes the host, not yet in the document; removes those of earlier scripts. */
export function createHostElement(document: Document, mode: ShadowRootMode): HostElement {
  removeLeftovers(document);
  // Made elsewhere: a page that defines the tag as an element of its own could forbid the shadow
  // root, or would be handed it, closed or not.
  const host = document.implementation.createHTMLDocument().createElement(TAG);
  const root = host.attachShadow({ mode });
  document.adoptNode(host);
  // The page's own listeners, say for clicks beside its menus, need not hear of ours.
  for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const)
    root.addEventListener(type, (event) => event.stopPropagation());
  const place = sheet(document, ':host {}');
  root.adoptedStyleSheets = [...SHEETS.map((css) => sheet(document, css)), place];
  return { host, root, place: (place.cssRules[0] as CSSStyleRule).style };
}

/**
 * Puts the host into the top layer, above whatever of the page is modal or fullscreen.
 * @param dress called just before
 * @param beside the text that the popover belongs to
 * @returns whether it is there: the page hears of it at once, and may have taken it out again
 */
export function showHost(
  document: Document,
  { host, place }: HostElement,
  dress: () => void,
  beside?: Node,
): boolean {
  for (const name of host.getAttributeNames())
    if (!OWN_ATTRIBUTES.has(name)) host.removeAttribute(name);
  // Manual: an automatic popover would close the page's own ones.
  host.setAttribute('popover', 'manual');
  const { parent, zoomed } = layerFor(document, beside);
  // Asked of the parent: the host's own answer would take a style pass more.
  const zoom = zoomed.currentCSSZoom;
  // Undoes a zoom of the page's style sheet; the browser's own is no concern of ours.
  place.setProperty('zoom', String(1 / zoom), 'important');
  dress();
  parent.append(host);
  if (host.isConnected) host.showPopover();
  return host.matches(':popover-open');
}

/** An earlier, orphaned content script may have left its popover in the page. */
function removeLeftovers(document: Document): void {
  // By name: a selector would be tried on every element of the page.
  const leftovers = document.getElementsByTagName(TAG);
  while (leftovers[0]) leftovers[0].remove();
}

/** A root adopts only sheets that were made by its own document's window. */
function sheet(document: Document, css: string): CSSStyleSheet {
  const Sheet = (document.defaultView ?? globalThis).CSSStyleSheet;
  const made = new Sheet();
  made.replaceSync(css);
  return made;
}
