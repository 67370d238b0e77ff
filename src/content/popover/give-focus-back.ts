import { focusElement, isInDocument } from '../page/unshadowed.ts';

/** Focuses the element that had the focus before, if it is still in the document, without scrolling. */
export function giveFocusBack(element: Element | null): void {
  if (element && isInDocument(element)) {
    focusElement(element, { preventScroll: true });
  }
}
