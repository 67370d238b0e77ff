/**
 * The members of nodes as the browser defines them. The controls of a form are properties of the
 * form, and named elements are properties of the document; both hide the browser's own members:
 * `form.parentNode` may be an `<input name="parentNode">`. Use these functions for any node that
 * may be a form or the document; a text node, an event or a range can be used directly.
 */

/** The browser's own getter of a member. */
function getter<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): (this: Owner) => Owner[Name] {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as () => Owner[Name];
}

const ofNode = Node.prototype;
const ofElement = Element.prototype;
const ofDocument = Document.prototype;

const nodeType = getter(ofNode, 'nodeType');
const isConnected = getter(ofNode, 'isConnected');
const ownerDocument = getter(ofNode, 'ownerDocument');
const parentNode = getter(ofNode, 'parentNode');
const firstChild = getter(ofNode, 'firstChild');
const lastChild = getter(ofNode, 'lastChild');
const nextSibling = getter(ofNode, 'nextSibling');
const previousSibling = getter(ofNode, 'previousSibling');
const textContent = getter(ofNode, 'textContent');
const { getRootNode, contains, compareDocumentPosition } = ofNode;

/** The type of a node, such as `Node.ELEMENT_NODE`. */
export const typeOf = (node: Node): number => nodeType.call(node);

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => typeOf(node) === Node.ELEMENT_NODE;

/** Whether a node is in its document. */
export const isInDocument = (node: Node): boolean => isConnected.call(node);

/** The document that a node belongs to; for a document, the document itself. */
export const documentOf = (node: Node): Document => ownerDocument.call(node) ?? (node as Document);

/** The parent of a node. */
export const parentOf = (node: Node): ParentNode | null => parentNode.call(node);

/** The first child of a node. */
export const firstChildOf = (node: Node): ChildNode | null => firstChild.call(node);

/** The last child of a node. */
export const lastChildOf = (node: Node): ChildNode | null => lastChild.call(node);

/** The sibling after a node. */
export const nextSiblingOf = (node: Node): ChildNode | null => nextSibling.call(node);

/** The sibling before a node. */
export const previousSiblingOf = (node: Node): ChildNode | null => previousSibling.call(node);

/** The text in a node. */
export const textIn = (node: Node): string => textContent.call(node) ?? '';

/** The document or shadow root that a node is in, or the topmost node of a detached tree. */
export const rootOf = (node: Node): Node => getRootNode.call(node);

/** The host of a shadow root; undefined for any other node. */
export const hostOf = (node: Node): Element | undefined =>
  node instanceof ShadowRoot ? node.host : undefined;

/** Whether a node is `inner` or an ancestor of it. */
export const holds = (node: Node, inner: Node | null): boolean => contains.call(node, inner);

/** The position of `other` relative to a node, as a `compareDocumentPosition` bit mask. */
export const positionTo = (node: Node, other: Node): number =>
  compareDocumentPosition.call(node, other);

const localName = getter(ofElement, 'localName');
const shadowRoot = getter(ofElement, 'shadowRoot');
const scrollHeight = getter(ofElement, 'scrollHeight');
const scrollWidth = getter(ofElement, 'scrollWidth');
const clientHeight = getter(ofElement, 'clientHeight');
const clientWidth = getter(ofElement, 'clientWidth');
const clientLeft = getter(ofElement, 'clientLeft');
const clientTop = getter(ofElement, 'clientTop');
const scrollLeft = getter(ofElement, 'scrollLeft');
const scrollTop = getter(ofElement, 'scrollTop');
const currentCSSZoom = getter(ofElement, 'currentCSSZoom');
const {
  matches: elementMatches,
  closest: elementClosest,
  getAttribute,
  checkVisibility,
  getBoundingClientRect,
  scrollTo: elementScrollTo,
  scrollBy: elementScrollBy,
  append: elementAppend,
  querySelector: elementQuery,
} = ofElement;

/** The tag of an element, in lower case in HTML. */
export const tagOf = (element: Element): string => localName.call(element);

/** The open shadow root of an element. */
export const shadowRootOf = (element: Element): ShadowRoot | null => shadowRoot.call(element);

const slotOfElement = getter(ofElement, 'assignedSlot');
const slotOfText = getter(Text.prototype, 'assignedSlot');

/** The slot that an element or a text is shown in. */
export const assignedSlotOf = (node: Node): HTMLSlotElement | null => {
  if (isElement(node)) return slotOfElement.call(node);
  return node instanceof Text ? slotOfText.call(node) : null;
};

/** Whether an element matches a selector. */
export const matches = (element: Element, selector: string): boolean =>
  elementMatches.call(element, selector);

/** The nearest element, from the given one up, that matches a selector. */
export const closest = (element: Element, selector: string): Element | null =>
  elementClosest.call(element, selector);

/** The first element inside another that matches a selector. */
export const firstIn = (element: Element, selector: string): Element | null =>
  elementQuery.call(element, selector);

/** The value of an attribute; null if the element does not have it. */
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);

/** The result of `checkVisibility` for an element. */
export const isShownBy = (element: Element, options?: CheckVisibilityOptions): boolean =>
  checkVisibility.call(element, options);

/** The box of an element in the viewport. */
export const rectOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

/** The size of an element and of its content, its border, and its scroll position (CSS px). */
export const scrollingOf = (element: Element) => ({
  scrollHeight: scrollHeight.call(element),
  scrollWidth: scrollWidth.call(element),
  clientHeight: clientHeight.call(element),
  clientWidth: clientWidth.call(element),
  clientLeft: clientLeft.call(element),
  clientTop: clientTop.call(element),
  left: scrollLeft.call(element),
  top: scrollTop.call(element),
});

/** Scrolls an element. */
export const scrollElement = (element: Element, to: ScrollToOptions): void =>
  (elementScrollTo as (this: Element, to: ScrollToOptions) => void).call(element, to);

/** Scrolls an element by a distance (CSS px). */
export const scrollElementBy = (element: Element, by: ScrollToOptions): void =>
  (elementScrollBy as (this: Element, by: ScrollToOptions) => void).call(element, by);

const { focus } = HTMLElement.prototype;

/** Focuses an element, if it can have the focus. */
export const focusElement = (element: Element, options: FocusOptions): void => {
  if (element instanceof HTMLElement) focus.call(element, options);
};

/** The CSS zoom that applies to an element. */
export const zoomOf = (element: Element): number => currentCSSZoom.call(element);

/** Appends a node to an element or a shadow tree. */
export const appendTo = (parent: Element | ShadowRoot, node: Node): void =>
  parent instanceof ShadowRoot ? parent.append(node) : elementAppend.call(parent, node);

const defaultView = getter(ofDocument, 'defaultView');
const documentElement = getter(ofDocument, 'documentElement');
const scrollingElement = getter(ofDocument, 'scrollingElement');
const body = getter(ofDocument, 'body');
const activeElement = getter(ofDocument, 'activeElement');
const fullscreenElement = getter(ofDocument, 'fullscreenElement');
const contentType = getter(ofDocument, 'contentType');
const title = getter(ofDocument, 'title');
const readyState = getter(ofDocument, 'readyState');
const designMode = getter(ofDocument, 'designMode');
const implementation = getter(ofDocument, 'implementation');
const {
  createTreeWalker,
  createRange,
  caretPositionFromPoint,
  getSelection,
  querySelector: documentQuery,
  querySelectorAll,
  getElementsByTagName,
  adoptNode,
} = ofDocument;

/** The window of a document. */
export const viewOf = (document: Document): (Window & typeof globalThis) | null =>
  defaultView.call(document);

/** The root element; null in an empty document, despite the type. */
export const rootElementOf = (document: Document): HTMLElement => documentElement.call(document);

/** The body of a document; null if it has none. */
export const bodyOf = (document: Document): HTMLElement | null => body.call(document);

/** The element that scrolls the window; in quirks mode, the body. */
export const pageScrollerOf = (document: Document): Element =>
  scrollingElement.call(document) ?? rootElementOf(document);

/** The element that has the focus. */
export const focusedIn = (document: Document): Element | null => activeElement.call(document);

/** The element that fills the screen. */
export const fullscreenIn = (document: Document): Element | null =>
  fullscreenElement.call(document);

/** The type that a document was served with. */
export const contentTypeOf = (document: Document): string => contentType.call(document);

/** The title of a document. */
export const titleOf = (document: Document): string => title.call(document);

/** How far a document is parsed and loaded. */
export const readyStateOf = (document: Document): DocumentReadyState => readyState.call(document);

/** Whether a document is in the background. */
export const isHidden = (document: Document): boolean =>
  Reflect.get(ofDocument, 'hidden', document);

/** Whether a document, or a frame in it, has the focus of the window. */
export const hasFocus = (document: Document): boolean => ofDocument.hasFocus.call(document);

/** Whether a document is being prerendered; only Chromium does that. */
export const isPrerendering = (document: Document): boolean =>
  Reflect.get(ofDocument, 'prerendering', document) ?? false;

/** Whether the whole document can be edited. */
export const isInDesignMode = (document: Document): boolean => designMode.call(document) === 'on';

/** A new, empty document without scripts. */
export const blankDocument = (document: Document): Document =>
  implementation.call(document).createHTMLDocument();

/** Moves a node from its document into another. */
export const adopt = (document: Document, node: Node): Node => adoptNode.call(document, node);

/** Runs an editing command by `execCommand`, such as `copy`. */
export const runCommand = (document: Document, command: string): boolean =>
  ofDocument.execCommand.call(document, command);

/** A walker over the node types in a `NodeFilter` mask. */
export const walkerOver = (root: Node, whatToShow: number): TreeWalker =>
  createTreeWalker.call(documentOf(root), root, whatToShow);

/** A new live range. */
export const newRange = (document: Document): Range => createRange.call(document);

/** The place in a text under a point of the viewport (CSS px). */
export const caretAt = (
  document: Document,
  x: number,
  y: number,
  options?: CaretPositionFromPointOptions,
): CaretPosition | null => caretPositionFromPoint.call(document, x, y, options);

/** The selection of a document. */
export const selectionIn = (document: Document): Selection | null => getSelection.call(document);

/** The first element of a document that matches a selector. */
export const firstInDocument = (document: Document, selector: string): Element | null =>
  documentQuery.call(document, selector);

/** All elements of a document that match a selector. */
export const allInDocument = (document: Document, selector: string): NodeListOf<Element> =>
  querySelectorAll.call(document, selector);

/** All elements with a tag; costs less than a selector. */
export const elementsByTag = (document: Document, tag: string): HTMLCollectionOf<Element> =>
  getElementsByTagName.call(document, tag);

const documentSheets = getter(ofDocument, 'adoptedStyleSheets');
const rootSheets = getter(ShadowRoot.prototype, 'adoptedStyleSheets');

/** The list of sheets that a tree has adopted. */
export const sheetsOf = (root: Document | ShadowRoot): CSSStyleSheet[] =>
  root instanceof ShadowRoot ? rootSheets.call(root) : documentSheets.call(root);

const { elementFromPoint: inDocument } = ofDocument;
const { elementFromPoint: inShadow } = ShadowRoot.prototype;

/** The topmost element under a point of the viewport (CSS px), as seen from a tree. */
export const topmostAt = (root: Node, x: number, y: number): Element | null =>
  root instanceof ShadowRoot ? inShadow.call(root, x, y) : inDocument.call(root as Document, x, y);

const { addEventListener } = EventTarget.prototype;

/** Listens at a node or window. */
export const listenTo = (
  target: EventTarget,
  type: string,
  listener: (event: never) => void,
  options: AddEventListenerOptions,
): void => addEventListener.call(target, type, listener as EventListener, options);
