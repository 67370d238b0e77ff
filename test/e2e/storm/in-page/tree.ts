/** A DOM as plain data: HTML text would not do, as the parser mends what a script may build. */
export type TreeNode = string | TreeElement;

export interface TreeElement {
  /** Namespace and qualified name. */
  readonly name: readonly [string | null, string];
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly TreeNode[];
  /** What its open shadow root holds. */
  readonly shadow?: readonly TreeNode[];
}

/** What never holds text of the page, and would have effects if it were built again. */
const EMPTY = new Set(['script', 'iframe', 'object', 'embed', 'video', 'audio', 'link', 'meta']);

/** The document's elements and texts, open shadow trees included. */
export function treeOf(element: Element): TreeElement {
  const { shadowRoot } = element;
  return {
    name: [element.namespaceURI, element.tagName.toLowerCase()],
    attributes: [...element.attributes].map(({ name, value }) => [name, value] as const),
    children: EMPTY.has(element.localName) ? [] : childrenOf(element),
    ...(shadowRoot && { shadow: childrenOf(shadowRoot) }),
  };
}

function childrenOf(parent: ParentNode & Node): TreeNode[] {
  const children: TreeNode[] = [];
  for (const child of parent.childNodes) {
    if (child instanceof Text) children.push(child.data);
    else if (child instanceof Element) children.push(treeOf(child));
  }
  return children;
}

/** Puts such a tree in the place of the document's. */
export function showTree(tree: TreeElement): void {
  document.replaceChild(build(tree), document.documentElement);
}

function build(tree: TreeElement): Element {
  const element = document.createElementNS(tree.name[0], tree.name[1]);
  for (const [name, value] of tree.attributes)
    // Names that the parser lets pass and scripts may not give are left out.
    if (/^[a-z_][\w:.-]*$/i.test(name)) element.setAttribute(name, value);
  append(element, tree.children);
  if (tree.shadow) append(element.attachShadow({ mode: 'open' }), tree.shadow);
  return element;
}

function append(parent: Node, children: readonly TreeNode[]): void {
  for (const child of children)
    parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : build(child));
}
