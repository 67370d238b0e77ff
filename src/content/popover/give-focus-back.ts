import { focusElement } from '../page/unshadowed/element.ts';
import { isInDocument } from '../page/unshadowed/node.ts';

/** Focuses the element that had the focus before, if it is still in the document, without scrolling. */
export function giveFocusBack(element: Element | null): void {
  if (element && isInDocument(element)) {
    focusElement(element, { preventScroll: true });
  }
}
