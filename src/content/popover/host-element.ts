import controlsCss from '../../ui/controls.css?inline';
import exportCss from '../../ui/export/export.css?inline';
import notesCss from '../../ui/notes/notes.css?inline';
import hostCss from './host.css?inline';
import popoverCss from '../../ui/card/card.css?inline';
import tokensCss from '../../ui/tokens.css?inline';
import touchCss from '../../ui/touch.css?inline';
import { adopt, blankDocument, elementsByTag, viewOf } from '../page/unshadowed/document.ts';
import { appendTo, zoomOf } from '../page/unshadowed/element.ts';
import { ownHosts } from '../page/shadow-roots.ts';
import { layerFor } from './top-layer.ts';

const TAG = 'sl-popover';
/** The attributes that we set on the host; any other was set by the page. */
const OWN_ATTRIBUTES = new Set(['popover', 'data-layout', 'data-edge']);
const SHEETS = [hostCss, tokensCss, controlsCss, notesCss, exportCss, popoverCss, touchCss];

/** The one element that we ever add to a page, and the root that the popover is rendered into. */
export interface HostElement {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /**
   * The position of the host, as a rule of its own inside the shadow root. The page cannot reach
   * it, and moving the host does not restyle its content, as custom properties would.
   */
  readonly place: CSSStyleDeclaration;
  /** The position of the card's pointer, likewise. */
  readonly pointer: CSSStyleDeclaration;
  /** The height of a sheet that must be lower than others, likewise. */
  readonly sheet: CSSStyleDeclaration;
}

/** Creates the host, not yet in the document. */
export function createHostElement(document: Document, mode: ShadowRootMode): HostElement {
  // Created in another document: a page that defines the tag as a custom element could forbid the
  // shadow root or get hold of it, even a closed one.
  const host = blankDocument(document).createElement(TAG);
  ownHosts.add(host);
  const root = host.attachShadow({ mode });
  adopt(document, host);
  // Our events must not reach the page's listeners, for example for clicks beside its menus.
  for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const)
    root.addEventListener(type, (event) => event.stopPropagation());
  // If nothing in the popover can scroll, Firefox would scroll the page.
  const onWheel = (event: WheelEvent): void => {
    event.stopPropagation();
    if (!event.ctrlKey) event.preventDefault();
  };
  root.addEventListener('wheel', onWheel as EventListener, { passive: false });
  const place = sheet(document, ':host {} .pointer {} :host([data-layout="sheet"]) {}');
  const prefix = `--sl-${randomName()}-`;
  const sheets = SHEETS.map((css) => sheet(document, css.replaceAll('--sl-', prefix)));
  root.adoptedStyleSheets = [...sheets, place];
  const [ofHost, ofPointer, ofSheet] = [...place.cssRules] as CSSStyleRule[];
  return { host, root, place: ofHost!.style, pointer: ofPointer!.style, sheet: ofSheet!.style };
}

/**
 * Puts the host into the top layer, above the page's modal and fullscreen elements.
 * @param dress called just before
 * @param beside the text that the popover belongs to
 * @returns whether it is there: the page can notice it at once and remove it again
 */
export function showHost(
  document: Document,
  { host, place }: HostElement,
  dress: () => void,
  beside?: Node,
): boolean {
  // Left by an earlier script.
  for (const leftover of popoversIn(document)) if (leftover !== host) leftover.remove();
  for (const name of host.getAttributeNames())
    if (!OWN_ATTRIBUTES.has(name)) host.removeAttribute(name);
  // Manual: an automatic popover would close the page's own ones.
  host.setAttribute('popover', 'manual');
  const { parent, zoomed } = layerFor(document, beside);
  // Read from the parent: reading it from the host would cost another style pass.
  const zoom = zoomOf(zoomed);
  // Undoes a zoom set by the page's style sheet; the browser's own zoom is kept.
  place.setProperty('zoom', String(1 / zoom), 'important');
  letSelect(place, false);
  dress();
  appendTo(parent, host);
  if (host.isConnected) host.showPopover();
  return host.matches(':popover-open');
}

/** Makes the text in the host selectable, or excludes it from “Select all”. */
export function letSelect(place: CSSStyleDeclaration, isOn: boolean): void {
  place.setProperty('user-select', isOn ? 'text' : 'none', 'important');
}

/** Firefox gives extensions closed roots too. */
interface WithAnyRoot extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The popovers in the page that have a card in them, of this script and of earlier ones: Firefox
 * ends a script without any cleanup. A page's own elements of that name are not among them.
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
 * Names of custom properties are shared by the whole document: if a page registers one of our names
 * with `@property`, that also changes its value in closed trees. A page cannot guess this part.
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
