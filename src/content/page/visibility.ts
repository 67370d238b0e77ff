import { isClippedAway } from './clipping.ts';
import { hostOf, isElement, isShownBy, parentOf } from './unshadowed.ts';

/** The element that a node's text is laid out in: its parent, or the host of its shadow tree. */
export function parentElementOf(node: Node): Element | undefined {
  const parent = parentOf(node);
  return parent ? (isElement(parent) ? parent : hostOf(parent)) : undefined;
}

/** Elements that had their own box when last checked. */
const boxed = new WeakSet<Element>();

/** Whether the text directly in an element is visible, as far as styles decide it. */
export function isVisible(element: Element): boolean {
  if (isShownBy(element, STYLED)) {
    boxed.add(element);
    return !isClippedAway(element);
  }
  boxed.delete(element);
  return hasNoBox(element) && isVisible(parentElementOf(element)!);
}

const STYLED = { visibilityProperty: true, opacityProperty: true };

/** The nearest element, from the given one up, that has a box: not `display: contents`. */
export function boxOf(element: Element): Element {
  return !boxed.has(element) && hasNoBox(element) ? boxOf(parentElementOf(element)!) : element;
}

function hasNoBox(element: Element): boolean {
  return (
    !isShownBy(element) &&
    parentElementOf(element) !== undefined &&
    getComputedStyle(element).display === 'contents'
  );
}
