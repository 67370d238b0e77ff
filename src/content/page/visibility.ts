import { isClippedAway } from './clipping.ts';
import { hostOf, isElement, isShownBy, parentOf } from './unshadowed.ts';

/** The element that a node's text is laid out in: its parent, or the host of its shadow tree. */
export function parentElementOf(node: Node): Element | undefined {
  const parent = parentOf(node);
  return parent ? (isElement(parent) ? parent : hostOf(parent)) : undefined;
}

/** Elements that had a box of their own when last asked. */
const boxed = new WeakSet<Element>();

/** Whether the text directly in an element is to be seen, as far as styles tell. */
export function isVisible(element: Element): boolean {
  if (isShownBy(element, STYLED)) {
    boxed.add(element);
    return !isClippedAway(element);
  }
  boxed.delete(element);
  return hasNoBox(element) && isVisible(parentElementOf(element)!);
}

const STYLED = { visibilityProperty: true, opacityProperty: true };

/** The nearest element, from the given one up, that has a box whenever its text has. */
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
