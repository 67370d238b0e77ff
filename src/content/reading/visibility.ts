/** The element that a node's text is laid out in: its parent, or the host of its shadow tree. */
export function parentElementOf(node: Node): Element | undefined {
  return node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host;
}

/** Whether the text directly in an element is to be seen, as far as styles tell. */
export function isVisible(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) ||
    (hasNoBox(element) && isVisible(parentElementOf(element)!))
  );
}

/** The nearest element, from the given one up, that has a box whenever its text has. */
export function boxOf(element: Element): Element {
  return hasNoBox(element) ? boxOf(parentElementOf(element)!) : element;
}

function hasNoBox(element: Element): boolean {
  return (
    !element.checkVisibility() &&
    parentElementOf(element) !== undefined &&
    getComputedStyle(element).display === 'contents'
  );
}
