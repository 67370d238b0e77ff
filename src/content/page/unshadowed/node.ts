import { getter } from './getter.ts';

const ofNode = Node.prototype;

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
