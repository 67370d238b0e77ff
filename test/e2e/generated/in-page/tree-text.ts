/** Writes down all of a document that its own scripts can read. */

/** The trees inside of a node besides its children. */
export interface InnerTrees {
  /** The document of a frame; null where there is none, or one of another origin. */
  frameOf(element: HTMLIFrameElement): Document | null;
  /** The element's shadow tree, also a closed one where the page has kept it. */
  shadowOf(element: Element): ShadowRoot | null;
}

/** Every node below and with this one, in order: two trees are the same where their texts are. */
export function treeText(node: Node, inner: InnerTrees): string {
  const lines: string[] = [];
  write(node, inner, lines);
  return lines.join('\n');
}

/** The tree of a node and those in it: shadow trees, contents of templates, frames’ documents. */
export function* treesIn(node: Node, inner: InnerTrees): Generator<Node> {
  yield node;
  const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(
    node,
    NodeFilter.SHOW_ELEMENT,
  );
  for (let at: Node | null = walker.currentNode; at; at = walker.nextNode())
    for (const tree of treesOf(at, inner)) yield* treesIn(tree, inner);
}

function treesOf(node: Node, inner: InnerTrees): Node[] {
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const element = node as Element;
  const { content } = element as HTMLTemplateElement;
  const frame = inner.frameOf(element as HTMLIFrameElement);
  const isTemplate = element.localName === 'template' && content?.nodeType !== undefined;
  return [inner.shadowOf(element), isTemplate ? content : null, frame].filter(
    (tree) => tree !== null,
  );
}

// Deep pages nest a few hundred elements: a walk that calls itself is deep enough.
function write(node: Node, inner: InnerTrees, lines: string[]): void {
  lines.push(head(node));
  for (const tree of treesOf(node, inner)) {
    lines.push(`(${tree.nodeName}`);
    write(tree, inner, lines);
    lines.push(')');
  }
  for (let child = node.firstChild; child; child = child.nextSibling) write(child, inner, lines);
  lines.push('/');
}

function head(node: Node): string {
  if (node.nodeType !== Node.ELEMENT_NODE)
    return `${node.nodeType} ${node.nodeName} ${JSON.stringify(node.nodeValue)}`;
  const element = node as Element;
  const attributes = [...element.attributes].map(
    ({ name, value }) => `${name}=${JSON.stringify(value)}`,
  );
  const { value, checked, open } = element as Partial<HTMLInputElement & HTMLDetailsElement>;
  const state = JSON.stringify([typeof value === 'string' ? value : null, checked, open]);
  return `<${element.namespaceURI}:${element.nodeName} ${attributes.join(' ')} ${state}`;
}
