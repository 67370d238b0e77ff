import { getter } from './getter.ts';
import { documentOf } from './node.ts';

const ofDocument = Document.prototype;

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
