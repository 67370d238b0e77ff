import controlsCss from '../../ui/controls.css?inline';
import notesCss from '../../ui/notes/notes.css?inline';
import hostCss from './host.css?inline';
import popoverCss from '../../ui/card/card.css?inline';
import tokensCss from '../../ui/tokens.css?inline';
import {
  adopt,
  appendTo,
  blankDocument,
  elementsByTag,
  viewOf,
  zoomOf,
} from '../page/unshadowed.ts';
import { ownHosts } from '../page/shadow-roots.ts';
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

/** Makes the host, not yet in the document. */
export function createHostElement(document: Document, mode: ShadowRootMode): HostElement {
  // Made elsewhere: a page that defines the tag as an element of its own could forbid the shadow
  // root, or would be handed it, closed or not.
  const host = blankDocument(document).createElement(TAG);
  ownHosts.add(host);
  const root = host.attachShadow({ mode });
  adopt(document, host);
  // The page's own listeners, say for clicks beside its menus, need not hear of ours.
  for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const)
    root.addEventListener(type, (event) => event.stopPropagation());
  // Where nothing of ours can scroll: Firefox would scroll the page.
  const onWheel = (event: WheelEvent): void => {
    event.stopPropagation();
    if (!event.ctrlKey) event.preventDefault();
  };
  root.addEventListener('wheel', onWheel as EventListener, { passive: false });
  const place = sheet(document, ':host {}');
  const prefix = `--sl-${randomName()}-`;
  const sheets = SHEETS.map((css) => sheet(document, css.replaceAll('--sl-', prefix)));
  root.adoptedStyleSheets = [...sheets, place];
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
  // Of an earlier script.
  for (const leftover of popoversIn(document)) if (leftover !== host) leftover.remove();
  for (const name of host.getAttributeNames())
    if (!OWN_ATTRIBUTES.has(name)) host.removeAttribute(name);
  // Manual: an automatic popover would close the page's own ones.
  host.setAttribute('popover', 'manual');
  const { parent, zoomed } = layerFor(document, beside);
  // Asked of the parent: the host's own answer would take a style pass more.
  const zoom = zoomOf(zoomed);
  // Undoes a zoom of the page's style sheet; the browser's own is no concern of ours.
  place.setProperty('zoom', String(1 / zoom), 'important');
  letSelect(place, false);
  dress();
  appendTo(parent, host);
  if (host.isConnected) host.showPopover();
  return host.matches(':popover-open');
}

/** Lets the text in the host be selected, or leaves it out of what “Select all” takes. */
export function letSelect(place: CSSStyleDeclaration, isOn: boolean): void {
  place.setProperty('user-select', isOn ? 'text' : 'none', 'important');
}

/** Firefox gives extensions closed roots too. */
interface WithAnyRoot extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The popovers in the page that have a card in them, of this script and of earlier ones: Firefox
 * ends a script where it stands. A page's own elements of that name are not among them.
 */
function popoversIn(document: Document): readonly Element[] {
  // By name: a selector would be tried on every element of the page.
  return [...elementsByTag(document, TAG)].filter((element) => {
    const { openOrClosedShadowRoot, shadowRoot } = element as WithAnyRoot;
    const root = openOrClosedShadowRoot ?? shadowRoot;
    return root?.querySelector('.sl-root[data-entity]') != null;
  });
}

/**
 * Names of custom properties are the whole document's: what a page registers with `@property` under
 * the name of one of ours decides its value in closed trees too. A page cannot guess this part.
 */
function randomName(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(numbers, (number) => number.toString(36)).join('');
}

/** A root adopts only sheets that were made by its own document's window. */
function sheet(document: Document, css: string): CSSStyleSheet {
  const Sheet = (viewOf(document) ?? globalThis).CSSStyleSheet;
  const made = new Sheet();
  made.replaceSync(css);
  return made;
}
