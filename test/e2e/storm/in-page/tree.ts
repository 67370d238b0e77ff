/**
 * A DOM as plain data: HTML text would not do, as the parser mends what a script may build. It is a
 * flat list, each node after its parent, because no driver carries data as deep as a page may be.
 */
export type Tree = readonly TreeNode[];

interface TreeNode {
  /** The place of the parent in the list; -1 for the first node, which has none. */
  readonly parent: number;
  /** Whether it is in the parent's open shadow tree. */
  readonly inShadow: boolean;
  readonly what: string | TreeElement;
}

interface TreeElement {
  /** Namespace and qualified name. */
  readonly name: readonly [string | null, string];
  readonly attributes: readonly (readonly [string, string])[];
  /** Whether it has an open shadow tree: an empty one too covers the content of its host. */
  readonly hasShadow: boolean;
}

/**
 * An element with the elements and texts below it, open shadow trees included. Only the text of
 * scripts is left out, because they would run again.
 */
export function treeOf(root: Element): Tree {
  const tree: TreeNode[] = [];
  const nodes: Node[] = [];
  const add = (node: Node, parent: number, inShadow: boolean): void => {
    const what = node instanceof Text ? node.data : node instanceof Element && elementOf(node);
    if (what === false) return;
    tree.push({ parent, inShadow, what });
    nodes.push(node);
  };
  add(root, -1, false);
  // The list grows while it is gone through.
  for (const [at, node] of nodes.entries()) {
    if (!(node instanceof Element)) continue;
    for (const child of node.shadowRoot?.childNodes ?? []) add(child, at, true);
    if (node.localName === 'script') continue;
    for (const child of node.childNodes) add(child, at, false);
  }
  return tree;
}

function elementOf(element: Element): TreeElement {
  const { namespaceURI, prefix, localName, attributes, shadowRoot } = element;
  return {
    name: [namespaceURI, prefix ? `${prefix}:${localName}` : localName],
    attributes: [...attributes].map(({ name, value }) => [name, value] as const),
    hasShadow: shadowRoot !== null,
  };
}

/** Puts such a tree in the place of the document's. */
export function showTree(tree: Tree): void {
  const nodes: Node[] = [];
  for (const { parent, inShadow, what } of tree) {
    const node = typeof what === 'string' ? document.createTextNode(what) : build(what);
    nodes.push(node);
    if (parent < 0) continue;
    const element = nodes[parent] as Element;
    (inShadow ? element.shadowRoot! : element).appendChild(node);
  }
  document.replaceChild(nodes[0]!, document.documentElement);
}

function build({ name, attributes, hasShadow }: TreeElement): Element {
  const element = document.createElementNS(name[0], name[1]);
  for (const [key, value] of attributes)
    // Names that the parser lets pass and scripts may not give are left out.
    if (/^[a-z_][\w:.-]*$/i.test(key)) element.setAttribute(key, value);
  if (hasShadow) element.attachShadow({ mode: 'open' });
  return element;
}
