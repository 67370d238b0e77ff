import controlsCss from '../../ui/controls.css?inline';
import notesCss from '../../ui/notes/notes.css?inline';
import hostCss from '../../ui/popover/host.css?inline';
import popoverCss from '../../ui/popover/popover.css?inline';
import tokensCss from '../../ui/tokens.css?inline';

const TAG = 'sl-popover';
const SHEETS = [hostCss, tokensCss, controlsCss, notesCss, popoverCss];

/** The one element that we ever add to a page, and the root that the popover is rendered into. */
export interface HostElement {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** Makes the host, not yet in the document. */
export function createHostElement(document: Document, mode: ShadowRootMode): HostElement {
  const host = document.createElement(TAG);
  // Manual: an automatic popover would close the page's own ones.
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode });
  root.adoptedStyleSheets = SHEETS.map((css) => sheet(document, css));
  return { host, root };
}

/** Puts the host into the top layer, above whatever of the page is modal or fullscreen. */
export function showHost(document: Document, host: HTMLElement): void {
  removeLeftovers(document);
  host.removeAttribute('style');
  // What is outside of a modal dialog is inert, and what is outside of a fullscreen element unseen.
  const modal = [...document.getElementsByTagName('dialog')]
    .filter((dialog) => dialog.matches(':modal'))
    .at(-1);
  (modal ?? document.fullscreenElement ?? document.documentElement).append(host);
  host.showPopover();
  const zoom = host.currentCSSZoom;
  if (zoom !== 1) host.style.setProperty('--sl-zoom', String(1 / zoom), 'important');
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
