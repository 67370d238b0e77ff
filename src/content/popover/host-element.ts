import hostCss from '../../ui/popover/host.css?inline';
import popoverCss from '../../ui/popover/popover.css?inline';
import tokensCss from '../../ui/tokens.css?inline';

const TAG = 'sl-popover';

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
  root.adoptedStyleSheets = [hostCss, tokensCss, popoverCss].map((css) => sheet(document, css));
  return { host, root };
}

/** Puts the host into the top layer, above whatever of the page is modal or fullscreen. */
export function showHost(document: Document, host: HTMLElement): void {
  removeLeftovers(document);
  host.removeAttribute('style');
  // What is outside of a modal dialog is inert, and what is outside of a fullscreen element unseen.
  const modal = [...document.querySelectorAll(':modal')].at(-1);
  (modal ?? document.fullscreenElement ?? document.documentElement).append(host);
  host.showPopover();
}

/** An earlier, orphaned content script may have left its popover in the page. */
function removeLeftovers(document: Document): void {
  for (const leftover of document.querySelectorAll(TAG)) leftover.remove();
}

/** A root adopts only sheets that were made by its own document's window. */
function sheet(document: Document, css: string): CSSStyleSheet {
  const Sheet = (document.defaultView ?? globalThis).CSSStyleSheet;
  const made = new Sheet();
  made.replaceSync(css);
  return made;
}
