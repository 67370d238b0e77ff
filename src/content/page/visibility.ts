import { isClippedAway } from './clipping.ts';
import { flatParentOf } from './flat-tree.ts';
import { isShownBy } from './unshadowed/element.ts';

/** Elements that had their own box when last checked. */
const boxed = new WeakSet<Element>();

/** Whether the text directly in an element is visible, as far as styles decide it. */
export function isVisible(element: Element): boolean {
  const box = shownBoxOf(element);
  return box !== undefined && !isClippedAway(box);
}

/**
 * The element with the box that the text directly in an element is laid out in. Undefined if the
 * text is hidden by `display`, `visibility` or `opacity`; clipping is not looked at.
 */
export function shownBoxOf(element: Element): Element | undefined {
  if (isShownBy(element, STYLED)) {
    boxed.add(element);
    return element;
  }
  boxed.delete(element);
  const isTextShown = hasNoBox(element) && getComputedStyle(element).visibility === 'visible';
  return isTextShown ? shownBoxOf(flatParentOf(element)!) : undefined;
}

const STYLED = { visibilityProperty: true, opacityProperty: true };

/** The nearest element, from the given one up, that has a box: not `display: contents`. */
export function boxOf(element: Element): Element {
  return !boxed.has(element) && hasNoBox(element) ? boxOf(flatParentOf(element)!) : element;
}

function hasNoBox(element: Element): boolean {
  return (
    !isShownBy(element) &&
    flatParentOf(element) !== undefined &&
    getComputedStyle(element).display === 'contents'
  );
}
